import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeLibrary } from '../../src/compose/compose-library.ts';
import { fieldsOf } from '../../src/model/fields-of.ts';
import { childrenOf } from '../../src/model/inner-blocks.ts';
import type { Block, Inline, Sheet } from '../../src/model/node.ts';
import { readLibrary } from '../../src/read/read-library.ts';

const { library } = await readLibrary(path.resolve(import.meta.dirname, '../..'));
const { composition } = composeLibrary(library!);

/** A sentence of fewer words is a label, and one of these may stand in so many sheets. */
const FEWEST_WORDS = 4;
const MOST_SHEETS = 3;

/** Asked on two sheets on purpose. */
const ASKED_TWICE = [
  // The next goal is another one.
  'what i want to do',
  'why this matters to me',
  'darum ist es mir wichtig',
];

describe.each(composition.languages)('in $language.tag', ({ ui, programs, articles }) => {
  test('a sentence of running text stands in three sheets at most', () => {
    const vocabulary = new Set(listStrings(ui.vocabulary).flatMap(splitSentences));
    const goOn = ui.vocabulary.article.go_on_with.split('{sheet}')[0]!;
    const places = new Map<string, Set<string>>();
    for (const { complete } of [...programs.flatMap(({ sheets }) => sheets), ...articles])
      for (const sentence of listRunningText(complete.body).flatMap(splitSentences)) {
        const isOurs = vocabulary.has(sentence) || sentence.startsWith(goOn);
        if (isOurs || sentence.split(/\s+/).length < FEWEST_WORDS) continue;
        places.set(sentence, (places.get(sentence) ?? new Set()).add(complete.id));
      }
    const repeated = [...places].filter(([, sheets]) => sheets.size > MOST_SHEETS);
    expect(places.size).toBeGreaterThan(300);
    expect(repeated.map(([sentence, sheets]) => `${sentence} ${[...sheets].join(' ')}`)).toEqual([]);
  });

  test.each(programs)('the core book of “$program.title” asks nothing twice', ({ workbooks }) => {
    const sheets = workbooks.find(({ key }) => key === 'workbook-patient')!.parts.flatMap((part) => part.sheets);
    const asked = new Map<string, Set<string>>();
    for (const sheet of sheets.filter(({ kind }) => kind === 'sheet'))
      for (const question of listQuestions(sheet))
        asked.set(question, (asked.get(question) ?? new Set()).add(sheet.id));
    const twice = [...asked].filter(([question, ids]) => ids.size > 1 && !ASKED_TWICE.includes(question));
    expect(asked.size).toBeGreaterThan(50);
    expect(twice.map(([question, ids]) => `${question}: ${[...ids].join(' ')}`)).toEqual([]);
  });
});

/** A worked answer above a validated questionnaire would be copied. */
test('no sheet with a questionnaire gives an example, or invites to leave lines empty', () => {
  const sheets = composition.languages.flatMap(({ programs }) => programs.flatMap((program) => program.sheets));
  const questionnaires = sheets.filter(({ complete: { id } }) => ['phq-9', 'gad-7', 'phq-15', 'peg'].includes(id));
  expect(questionnaires.length).toBeGreaterThan(10);
  for (const { complete } of questionnaires) {
    const text = JSON.stringify(complete.body);
    expect(text, complete.key).not.toContain('"kind":"example"');
    expect(text, complete.key).not.toMatch(/leave (it|a line) empty|lassen Sie .* (frei|leer)/);
  }
});

test('English sheets and articles have curly quotation marks', () => {
  const [english] = composition.languages;
  const all = [...english!.programs.flatMap(({ sheets }) => sheets), ...english!.articles];
  const straight = all.filter(({ complete }) => listTexts(complete.body).some((text) => text.includes('"')));
  expect([...new Set(straight.map(({ complete }) => complete.id))]).toEqual([]);
});

/** Labels without what tells one occasion or row from another, in small letters. */
function listQuestions({ body }: Sheet): string[] {
  return fieldsOf(body).flatMap(({ label }) => (label.split(' ').length < FEWEST_WORDS ? [] : [label.toLowerCase()]));
}

/** Paragraphs and lists, without what keeps safe. */
function listRunningText(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'callout' && block.kind === 'safety') return [];
    return block.type === 'paragraph' ? [joinText(block.children)] : listRunningText(childrenOf(block));
  });
}

function joinText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.text;
      return 'children' in child ? joinText(child.children) : ' ';
    })
    .join('');
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.?!…:])\s+/).map((sentence) => sentence.trim());
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

/** Texts and labels that are read, without addresses. */
function listTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (['text', 'label', 'hint'].includes(key) ? [inner] : []) : listTexts(inner),
  );
}
