/** The country whose lines of help a reader wants first; null where none was chosen on this device, or the browser forbids to keep it. */
export function readCountry(): string | null {
  try {
    return localStorage.getItem(nameOfChoice());
  } catch {
    return null;
  }
}

/** Where the browser forbids it, the choice holds for this visit. */
export function keepCountry(region: string): void {
  try {
    localStorage.setItem(nameOfChoice(), region);
  } catch {
    // Said above.
  }
}

export function forgetCountry(): void {
  try {
    localStorage.removeItem(nameOfChoice());
  } catch {
    // Nothing was kept.
  }
}

/** Sites that lie below one origin keep apart. */
function nameOfChoice(): string {
  return `${document.body.dataset['store']}:country`;
}
