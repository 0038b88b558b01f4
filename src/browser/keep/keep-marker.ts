/** A note beside the store that something was kept: so that a store the browser has emptied is known to be lost. */
export interface KeepMarker {
  copies: number;
  /** The ISO day of the last change. */
  day: string;
}

export function readMarker(name: string): KeepMarker | undefined {
  try {
    const marker = JSON.parse(localStorage.getItem(name) ?? 'null') as Partial<KeepMarker> | null;
    return typeof marker?.copies === 'number' && typeof marker.day === 'string'
      ? { copies: marker.copies, day: marker.day }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Where the browser forbids it, a loss cannot be told; the answers are kept all the same. */
export function writeMarker(name: string, marker: KeepMarker | undefined): void {
  try {
    if (marker) localStorage.setItem(name, JSON.stringify(marker));
    else localStorage.removeItem(name);
  } catch {
    // Forbidden, or full.
  }
}
