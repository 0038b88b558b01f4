import { readSetting, writeSetting } from './kept-setting.ts';

const NAME = 'country';

/** Id of the region whose lines of help a reader wants first; undefined where none was chosen on this device. */
export function readCountry(): string | undefined {
  return readSetting(NAME);
}

/** Where the browser forbids it, the choice holds for this visit. @param region undefined to forget it */
export function writeCountry(region: string | undefined): void {
  writeSetting(NAME, region);
}
