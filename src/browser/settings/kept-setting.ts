/** What a reader chose for all pages of the site, kept on this device; undefined where nothing was, or the browser forbids it. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(placeOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param text undefined to forget it
 * @returns whether the browser does so
 */
export function writeSetting(name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(placeOf(name));
    else localStorage.setItem(placeOf(name), text);
    return true;
  } catch {
    return false;
  }
}

/** Sites that lie below one origin keep apart. */
function placeOf(name: string): string {
  return `${document.body.dataset['store']}:${name}`;
}
