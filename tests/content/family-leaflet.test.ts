import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { listPacks } from '../../src/compose/find-book.ts';
import type { Workbook } from '../../src/model/node.ts';
import { blocksOf } from '../../src/model/walk-tree.ts';
import { listLibrary } from '../../src/web/library/library-entries.ts';

const LEAFLET = 'family-leaflet';

const { library, composition } = await checkLibrary(path.resolve('.'));
const languages = composition!.languages;
const defaultLang = library!.site.value.default_language;

const idsOf = ({ parts }: Workbook) => parts.flatMap(({ sheets }) => sheets.map(({ id }) => id));

test('the family’s leaflet is in the library and in a pack of each program, in each language', () => {
  for (const language of languages) {
    const found = listLibrary(composition!, language, defaultLang).filter(({ sheet }) => sheet.id === LEAFLET);
    expect(found.map(({ lang }) => lang)).toContain(language.language.tag);
    for (const program of language.programs) {
      const holding = listPacks(program).filter((pack) => idsOf(pack).includes(LEAFLET));
      expect(holding.map(({ key }) => key)).toEqual(['workbook-pack-those-close-to-me']);
    }
  }
});

test('what the family writes stands in no book, and no other sheet shows it again', () => {
  for (const { programs } of languages)
    for (const program of programs) {
      const packs = listPacks(program);
      const books = program.workbooks.filter((book) => !packs.includes(book));
      expect(books.length).toBeGreaterThan(0);
      for (const book of books) expect(idsOf(book), book.key).not.toContain(LEAFLET);
      for (const { complete } of program.sheets.filter((sheet) => sheet.complete.id !== LEAFLET))
        for (const block of blocksOf(complete.body))
          if (block.type === 'carried' || block.type === 'look-back')
            expect(block.field.name, complete.id).not.toMatch(/^family-leaflet__/);
    }
});
