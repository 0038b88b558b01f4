import { CHART, type ChartLayout } from './lay-out-chart.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Half of a square, and the radius of a ring. */
const SIGN = 3.5;

/** The picture of a line; it holds no letters, so that it can be turned round where one reads from right to left. */
export function drawChart({ rings, squares, joined }: ChartLayout, said: string): SVGElement {
  const { width, height, edge } = CHART;
  const rule = (y: number) => makeShape('path', { class: 'chart-rule', d: `M0 ${y}H${width}` });
  const chart = makeShape('svg', {
    class: 'chart',
    role: 'img',
    viewBox: `0 0 ${width} ${height}`,
    'aria-label': said,
  });
  chart.append(
    ...[edge, height / 2, height - edge].map(rule),
    makeShape('path', { class: 'chart-line', d: `M${joined.map((spot) => spot.join(' ')).join('L')}` }),
    ...rings.map(([cx, cy]) => makeShape('circle', { class: 'chart-ring', cx, cy, r: SIGN })),
    ...squares.map(([x, y]) =>
      makeShape('rect', { class: 'chart-square', x: x - SIGN, y: y - SIGN, width: 2 * SIGN, height: 2 * SIGN }),
    ),
  );
  return chart;
}

function makeShape(tag: string, attributes: Record<string, string | number>): SVGElement {
  const shape = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  return shape;
}
