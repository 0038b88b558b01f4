import { expect, test } from 'vitest';
import { inlineText } from '../model/inline-text.ts';
import type { Block } from '../model/node.ts';
import { blocksOf, inlinesOf } from '../model/walk-tree.ts';
import { readLibrary } from '../read/read-library.ts';
import { readSpecimen } from '../../tests/support/specimen-library.ts';
import { composeLibrary } from './compose-library.ts';

const { library } = await readLibrary('.');
const ours = composeLibrary(library!).composition.languages;
const specimen = composeLibrary(await readSpecimen()).composition.languages;
const languages = [...ours, ...specimen].map((language) => ({ name: language.ui.pages.safety.title, language }));

test.each(languages)(
  'program page, workbook, safety page, sheets and articles tell the same words: $name',
  ({ language }) => {
    const known = new Map(
      [...language.redFlags, ...language.programs.flatMap((program) => program.redFlags)].map((flag) => [
        flag.sign,
        flag,
      ]),
    );
    for (const program of language.programs) {
      expect(program.redFlags.map(({ id }) => id).toSorted()).toEqual(program.program.red_flags.toSorted());
      for (const { safety, otherHelp, owner } of program.workbooks) {
        // A pack has no leaf for them, and says where to turn as a single sheet does.
        if (!owner) {
          expect(safety).toEqual(language.crisisShort);
          continue;
        }
        const [leaf, texts] = [textsOf(safety), textsOf(otherHelp)];
        for (const { sign, action, urgency } of program.redFlags) {
          expect(leaf.includes(sign), sign).toBe(urgency !== 'soon');
          expect(texts).toContain(`${sign} ${action}`);
        }
      }
    }
    const sheets = [...language.programs.flatMap(({ sheets: all }) => all), ...language.articles];
    const told = sheets.flatMap(({ complete }) => textsOf(complete.body)).filter((text) => known.has(text));
    expect(told.length).toBeGreaterThan(0);
    for (const { complete } of sheets) {
      const texts = textsOf(complete.body);
      for (const sign of texts.filter((text) => known.has(text))) {
        expect(texts.map((text) => text.trim())).toContain(`${sign} ${known.get(sign)!.action}`);
      }
    }
  },
);

test('the article on when to ask for help tells every sign of the safety page, in both languages', () => {
  for (const { articles, redFlags } of ours) {
    const article = articles.find(({ complete }) => complete.id === 'when-to-ask-for-help')!;
    const texts = textsOf(article.complete.body);
    for (const { sign } of redFlags) expect(texts).toContain(sign);
  }
});

test('signs of the spinal cord and thoughts of ending life need help now, and more alcohol and crashes today', () => {
  const urgency = new Map(library!.redFlags.value.signs.map((sign) => [sign.id, sign.urgency]));
  for (const id of ['numb-or-no-control', 'not-wanting-to-live', 'plan-to-end-life', 'overdose', 'first-seizure'])
    expect(urgency.get(id), id).toBe('now');
  for (const id of ['drink-or-pills', 'worse-after-effort', 'fever']) expect(urgency.get(id), id).toBe('today');
});

/** Each run of inlines as its text, and the text of each mark in it. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocksOf(blocks).flatMap((block) =>
    inlinesOf(block).flatMap((inlines) => [
      inlineText(inlines),
      ...inlines.flatMap((inline) => (inline.type === 'strong' ? [inlineText(inline.children)] : [])),
    ]),
  );
}
