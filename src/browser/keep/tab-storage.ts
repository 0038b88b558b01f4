// Where the browser forbids pages to keep anything, even the storage of a tab throws.

/** A note that lives as long as the tab. */
export function readTabNote(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param text undefined to remove the note */
export function writeTabNote(name: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // Then it holds for this page only.
  }
}
