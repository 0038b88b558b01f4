import { expect, it } from 'vitest';
import { LANGUAGE_TAG } from './language-tag.ts';

const WHOLE = new RegExp(`^${LANGUAGE_TAG.source}$`);

it.each([
  'en',
  'haw',
  'pt-BR',
  'es-419',
  'zh-Hant-TW',
  'sr-Latn',
  'de-simple',
  'de-1996',
  'ca-valencia',
  'de-x-leicht',
  'ar-EG-u-nu-latn',
  'es-419-u-nu-latn-x-facil',
  'de-CH-x-ab-cd',
  'gsw',
  'sl-rozaj',
  'en-t-de-t0-und',
  'ar-a-latn-u-nu-latn',
])('“%s” is a language tag, in the form that browsers give back', (tag) => {
  expect(tag).toMatch(WHOLE);
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
});

it.each(['', 'e', 'EN', 'en-gb', 'en_GB', 'deutsch', 'de-', 'de-x', 'de-u', 'x-leicht'])('“%s” is none', (tag) => {
  expect(tag).not.toMatch(WHOLE);
});
