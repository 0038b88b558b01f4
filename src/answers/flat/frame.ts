/** Left, bottom, right and top of a rectangle on a page, in pt from its lower left corner. */
export type Frame = readonly [left: number, bottom: number, right: number, top: number];

/** The smallest frame around another and a point. */
export function widen(frame: Frame | undefined, [x, y]: readonly [x: number, y: number]): Frame {
  const [left, bottom, right, top] = frame ?? [x, y, x, y];
  return [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)];
}

/** Whether a frame lies in another, or reaches beyond it by no more than a tolerance. */
export function isWithin([left, bottom, right, top]: Frame, outer: Frame, tolerance: number): boolean {
  return (
    left >= outer[0] - tolerance &&
    bottom >= outer[1] - tolerance &&
    right <= outer[2] + tolerance &&
    top <= outer[3] + tolerance
  );
}
