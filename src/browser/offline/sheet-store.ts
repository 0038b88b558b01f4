import { siteBase } from './site-base.ts';
import { holdVersion } from './writing-lock.ts';

/** The files of the sheet's page that is open. */
export interface SheetStore {
  /** Stores the page, since the reader keeps answers on this device. */
  keep(): void;
  /** Somebody writes: the version of the site stays until the page goes. */
  holdVersion(): void;
}

export function createSheetStore(): SheetStore {
  const base = siteBase();
  let [isKept, isHeld] = [false, false];
  return {
    keep() {
      if (base === undefined || isKept) return;
      isKept = true;
      void keepThisPage(base).catch(() => {
        // Without a network, or without room, the page stays as it is: the next one tries again.
        isKept = false;
      });
    },
    holdVersion() {
      if (base !== undefined && !isHeld) holdVersion(base);
      isHeld = true;
    },
  };
}

async function keepThisPage(base: string): Promise<void> {
  const { keepPage } = await import('./kept-files.ts');
  const pictures = [...document.querySelectorAll('img')].map(({ src }) => new URL(src).pathname.slice(base.length));
  await keepPage(base, location.pathname.slice(base.length), [...new Set(pictures)]);
}
