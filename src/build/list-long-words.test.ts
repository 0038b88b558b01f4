import { expect, it } from 'vitest';
import { listLongWords } from './list-long-words.ts';

const page = (lang: string, text: string, mark = ' data-pagefind-body') =>
  `<html lang="${lang}"><main id="main"${mark}>${text}</main></html>`;

it('lists the long words of each language that puts words together, once and in order', () => {
  const words = listLongWords([
    page('de', '<p title="Seitenleiste">Die Schlafstörung</p> und <b>Rückenschmerzen</b>'),
    page('de', 'Schlafstörung, Übung'),
    page('en', 'understanding'),
  ]);
  expect([...words]).toEqual([['de', ['rückenschmerzen', 'schlafstörung']]]);
});

it('passes over pages that are not searched', () => {
  expect([...listLongWords([page('de', 'Versionsnummer', '')])]).toEqual([]);
});
