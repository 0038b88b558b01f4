import { readSetting, writeSetting } from './kept-setting.ts';

const NAME = 'country';

/** Id of the region whose lines of help a reader wants first; undefined where none was chosen on this device. */
export function readCountry(): string | undefined {
  return readSetting(NAME);
}

/** Puts the lines of a country before those of the others, which stay folded in their order. */
export function showCountryFirst(region: string): void {
  for (const part of document.querySelectorAll('[data-by-region]')) {
    const regions = [...part.querySelectorAll<HTMLElement>('[data-region]')];
    const wanted = regions.find(({ dataset }) => dataset['region'] === region);
    const [first] = regions;
    const others = part.querySelector('details');
    if (!wanted || !first || !others || wanted === first) continue;
    others.querySelector('summary')!.after(first);
    part.prepend(wanted);
  }
}

/** Where the browser forbids it, the choice holds for this visit. @param region undefined to forget it */
export function writeCountry(region: string | undefined): void {
  writeSetting(NAME, region);
}
