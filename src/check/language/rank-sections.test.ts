import { expect, test } from 'vitest';
import { formatSections, rankSections, type FileFigures } from './rank-sections.ts';

const LIMITS = { sentence: 25, average: 14, grade: 6 };

function part(title: string, sentences: number, average: number, grade: number): FileFigures['sections'][number] {
  const place = { file: 'a.mdx', line: 7, column: 1 };
  const figures = { sentences, words: sentences * average, average, longest: 20, grade };
  return { section: { title, place, passages: [] }, figures };
}

function file(...sections: FileFigures['sections']): FileFigures {
  return { file: 'a.mdx', title: 'A', figures: sections[0]!.figures, sections };
}

test('the hardest part comes first, by the limit it is furthest above', () => {
  const files = [file(part('easy', 9, 7, 2), part('long words', 9, 7, 9)), file(part('long sentences', 9, 18, 3))];
  expect(rankSections(files, LIMITS, 2).map(({ section }) => section.title)).toEqual(['long words', 'long sentences']);
});

test('a part of a few sentences has no place', () => {
  expect(rankSections([file(part('short', 4, 30, 12))], LIMITS, 2)).toEqual([]);
});

test('the list says figures and places', () => {
  expect(formatSections([part('Hard', 9, 18.04, 7.26)], LIMITS)).toMatchInlineSnapshot(`
    "The 1 hardest parts (limits: average 14, longest 25, grade 6)
      sentences  average  longest    grade
              9     18.0       20      7.3  a.mdx:7  Hard"
  `);
});
