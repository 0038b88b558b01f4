import { describe, expect, test } from 'vitest';
import { reportOf, type Change } from './report-of.ts';
import { TINY_LIBRARY } from './tiny-library.ts';

const CALM = 'content/instruments/calm.yaml';
const SHEET = 'templates/first-steps.mdx';
const TRANSLATION = 'templates/first-steps.de.mdx';
const LOCK = 'templates/fields.lock.yaml';

/** A questionnaire of two items in English and German, allowed, checked and scored. */
const INSTRUMENT = `id: calm
title: CALM-2
name: Two lines on calm
language: en
about: { en: How calm it was., de: Wie ruhig es war. }
licence:
  custom: Terms of the owner
  text: >-
    Notwithstanding institutional considerations, unrestricted reproduction of this multidimensional questionnaire is hereby
    authorised in perpetuity.
  checked_on: 2026-11-01
  allows: { reproduce: true }
sources:
  - { authors: A. Author, year: 2020, title: On calm, in: Journal of Rest }
answers:
  - id: often
    options:
      - { id: never, score: 0 }
      - { id: always, score: 2 }
items:
  - { id: quiet, answers: often }
  - { id: still, answers: often }
wordings:
  en:
    source: { authors: A. Author, year: 2020, title: On calm, in: Journal of Rest }
    items: { quiet: It was quiet, still: I was still }
    answers: { often: { never: Never, always: Always } }
  de:
    source: { authors: B. Autorin, year: 2021, title: Über Ruhe, in: Zeitschrift für Ruhe }
    items: { quiet: Es war leise, still: Ich war still }
    answers: { often: { never: Nie, always: Immer } }
scores:
  - id: total
    title: { en: Sum, de: Summe }
    how: sum
    from: 0
    to: 4
    missing: { at_most: 1, source: { authors: A. Author, year: 2020, title: On calm, in: Journal of Rest } }
    bands:
      - { from: 0, label: { en: loud, de: laut } }
      - { from: 3, label: { en: calm, de: ruhig } }
    meaningful_change: { points: 2, source: { authors: A. Author, year: 2020, title: On calm, in: Journal of Rest } }
`;

const WORDS = '<Instrument id="calm" />\n\n<InstrumentScores id="calm" />\n';

/** The tiny library with the questionnaire on its first sheet, after a change to it. */
function withInstrument(change?: [from: string, to: string], more: Record<string, Change> = {}): Promise<string> {
  return reportOf({
    [CALM]: change === undefined ? INSTRUMENT : exchange(INSTRUMENT, change),
    [SHEET]: `${TINY_LIBRARY[SHEET]!}\n${WORDS}`,
    [TRANSLATION]: `${TINY_LIBRARY[TRANSLATION]!}\n${WORDS}`,
    [LOCK]: TINY_LIBRARY[LOCK]!.replace(
      'first-steps:\n',
      `first-steps:
  calm__r-quiet__answer:
    kind: choice
    options: [never, always]
  calm__r-still__answer:
    kind: choice
    options: [never, always]
  calm_total:
    kind: number
    min: 0
    max: 4
`,
    ),
    ...more,
  });
}

function exchange(text: string, [from, to]: [from: string, to: string]): string {
  expect(text.split(from).length - 1, `"${from}" stands once`).toBe(1);
  return text.replace(from, () => to);
}

test('a questionnaire in its place is no problem, however hard its notice is to read', async () => {
  expect(await withInstrument()).toBe('');
});

describe('what a licence does not allow is told', () => {
  test('items in the file, and items on a sheet', async () => {
    const all = {
      [TRANSLATION]: TINY_LIBRARY[TRANSLATION]!,
      [SHEET]: `${TINY_LIBRARY[SHEET]!}\n<Instrument ⟦id="calm" />\n`,
    };
    expect(
      await withInstrument(['reproduce: true }', 'reproduce: false }'], {
        ...all,
        [CALM]: exchange(exchange(INSTRUMENT, ['wordings:', '⟦wordings:']), [
          '{ reproduce: true }',
          '{ reproduce: false }',
        ]),
      }),
    ).toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:23:1  instrument-without-permission
        This file holds the items of "CALM-2", but its licence does not allow reproducing them. Delete "wordings", and record scores only. If you hold a licence that allows it, set "reproduce: true" below "allows".
        23 | wordings:
           | ^
      templates/first-steps.mdx:26:13  instrument-without-permission
        The items of "CALM-2" cannot be shown: its licence does not allow reproducing them. Write down its scores with <InstrumentScores id="calm" />. If you hold a licence that allows it, set "reproduce: true" in content/instruments/calm.yaml and give the notice it asks for.
        26 | <Instrument id="calm" />
           |             ^"
    `);
  });
  test('a key that is missing counts as no', async () => {
    expect(await withInstrument(['  allows: { reproduce: true }\n', ''])).toContain('instrument-without-permission');
  });
  test('scores alone may be recorded', async () => {
    const bare =
      INSTRUMENT.slice(0, INSTRUMENT.indexOf('answers:\n')) + INSTRUMENT.slice(INSTRUMENT.indexOf('scores:'));
    const scores = { [SHEET]: `${TINY_LIBRARY[SHEET]!}\n<InstrumentScores id="calm" />\n` };
    expect(
      await withInstrument(undefined, {
        ...scores,
        [TRANSLATION]: `${TINY_LIBRARY[TRANSLATION]!}\n<InstrumentScores id="calm" />\n`,
        [CALM]: bare.replace('  allows: { reproduce: true }\n', '').replace('how: sum', 'how: recorded'),
        [LOCK]: TINY_LIBRARY[LOCK]!.replace(
          'first-steps:\n',
          'first-steps:\n  calm_total:\n    kind: number\n    min: 0\n    max: 4\n',
        ),
      }),
    ).toBe('');
  });
  test('a changed wording', async () => {
    const changed = '    changed: ⟦one word less\n    items: { quiet: It was quiet, still: I was still }';
    expect(await withInstrument(['    items: { quiet: It was quiet, still: I was still }', changed]))
      .toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:26:14  changed-wording
        The wording of "CALM-2" in "en" is changed, but its licence does not allow that. Put back the published words, and delete "changed".
        26 |     changed: one word less
           |              ^"
    `);
  });
  test('a changed wording where that is allowed is no problem', async () => {
    const changed = '    changed: one word less\n    items: { quiet: It was quiet, still: I was still }';
    const text = exchange(INSTRUMENT, ['    items: { quiet: It was quiet, still: I was still }', changed]);
    expect(
      await withInstrument(undefined, { [CALM]: exchange(text, ['reproduce: true', 'reproduce: true, modify: true']) }),
    ).toBe('');
  });
});

describe('a licence that nobody has compared with its source is told', () => {
  test('as a warning', async () => {
    const text = exchange(exchange(INSTRUMENT, ['  checked_on: 2026-11-01\n', '']), ['licence:', '⟦licence:']);
    expect(await withInstrument(undefined, { [CALM]: text })).toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:6:1  unchecked-licence (warning)
        Nobody has compared the licence of "CALM-2" and the words of its items with the source. Compare them, then write the day you did as "checked_on" below "licence".
        6 | licence:
          | ^"
    `);
  });
  test('as an error where it is said to have been done in the future', async () => {
    expect(await withInstrument(['checked_on: 2026-11-01', 'checked_on: ⟦2026-11-23'])).toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:11:15  unchecked-licence
        The licence of "CALM-2" is said to have been checked on 2026-11-23, after the day of the build (2026-11-22). Correct this day, or "build_day" in content/site.yaml.
        11 |   checked_on: 2026-11-23
           |               ^"
    `);
  });
});

describe('a made-up translation of items is told', () => {
  test('a wording that was published nowhere', async () => {
    const source = '    source: { authors: B. Autorin, year: 2021, title: Über Ruhe, in: Zeitschrift für Ruhe }\n';
    const text = exchange(exchange(INSTRUMENT, [source, '']), ['  de:\n', '  ⟦de:\n']);
    expect(await withInstrument(undefined, { [CALM]: text })).toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:28:3  made-up-wording
        The wording of "CALM-2" in "de" names no source, so nobody can tell it from a translation of one's own. Name where it was published and validated in "source". If it was not, delete it: the sheet is then not offered in this language.
        28 |   de:
           |   ^"
    `);
  });
  test('items written by hand under the names of the questionnaire', async () => {
    const words = (quiet: string) =>
      `<Grid id="calm" label="In der letzten Woche" rows={[{ id: 'quiet', label: '${quiet}' }, { id: 'still', label: 'Ich war still' }]} columns={[{ id: 'answer', label: 'Antwort', kind: 'choice', options: [{ id: 'never', label: 'Nie' }, { id: 'always', label: 'Immer' }] }]} />\n\n<InstrumentScores id="calm" />\n`;
    expect(
      await withInstrument(undefined, {
        [TRANSLATION]: `${TINY_LIBRARY[TRANSLATION]!}\n⟦${words('Es war ganz ruhig')}`,
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:24:1  made-up-wording
        "Es war ganz ruhig" has the name of the item "quiet" of "CALM-2", but is not its published wording in "de". Write <Instrument id="calm" />, which prints the published words where there are any. A questionnaire is never translated or reworded by hand.
        24 | <Grid id="calm" label="In der letzten Woche" rows={[{ id: 'quiet', label: 'Es war ganz ruhig' }, { i
           | ^"
    `);
  });
  test('a sheet in a language without a wording is not offered in it', async () => {
    const text = INSTRUMENT.replace(/  de:\n    source[^]*?(?=scores:)/, '');
    expect(
      await withInstrument(undefined, {
        [CALM]: text,
        [TRANSLATION]: `${TINY_LIBRARY[TRANSLATION]!}\n<Instrument ⟦id="calm" />\n\n<InstrumentScores id="calm" />\n`,
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:24:13  instrument-without-wording (warning)
        "CALM-2" has no published wording in "de", so this sheet is not offered in that language. Add the validated wording with its source to content/instruments/calm.yaml, or delete this translation. A questionnaire is never translated by hand.
        24 | <Instrument id="calm" />
           |             ^"
    `);
  });
});

describe('a questionnaire that does not hold together is told', () => {
  test('an item without words', async () => {
    expect(
      await withInstrument([
        '    items: { quiet: It was quiet, still: I was still }',
        '    ⟦items: { quiet: It was quiet }',
      ]),
    ).toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:26:5  incomplete-wording
        The item "still" has no words in "en". Copy them from the published wording.
        26 |     items: { quiet: It was quiet }
           |     ^"
    `);
  });
  test('words of an item that there is not', async () => {
    expect(await withInstrument(['still: I was still }', 'still: I was still, silent: ⟦I was silent }']))
      .toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:26:63  unknown-reference
        There is no item with the id "silent". Correct the id, or delete these words.
        26 |     items: { quiet: It was quiet, still: I was still, silent: I was silent }
           |                                                               ^"
    `);
  });
  test('an answer without words', async () => {
    expect(await withInstrument(['{ never: Never, always: Always }', '{ never: Never }'])).toContain(
      'The answer "always" has no words in "en".',
    );
  });
  test('answers that there are not', async () => {
    expect(await withInstrument(['{ id: still, answers: often }', '{ id: still, answers: oftn }'])).toContain(
      'There is no list of answers with the id "oftn". Did you mean "often"?',
    );
  });
  test('a range other than the items give', async () => {
    expect(await withInstrument(['    to: 4\n', '    to: 5\n'])).toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:36:11  wrong-value
        The score goes from 0 to 5 here, but its items give 0 to 4. Correct the range, or what the answers count.
        36 |     from: 0
           |           ^
      templates/first-steps.mdx:28:1  changed-field
        The field "calm_total" of "first-steps" has changed: its range was 0 to 4 and is now 0 to 5. Answers given before would be read wrongly. Undo the change, or give the field a new id. If nobody has a filled copy yet, correct templates/fields.lock.yaml by hand.
        28 | <InstrumentScores id="calm" />
           | ^"
    `);
  });
  test('bands out of order', async () => {
    expect(await withInstrument(['{ from: 3, label', '{ from: ⟦0, label'])).toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:41:17  wrong-value
        This band begins at 0, which is not between the one before (0) and the highest score (4). Put the bands in order, from the lowest score up.
        41 |       - { from: 0, label: { en: calm, de: ruhig } }
           |                 ^"
    `);
    expect(await withInstrument(['{ from: 0, label', '{ from: ⟦1, label'])).toContain(
      'The first band begins at 1, and the score at 0.',
    );
  });
  test('a rule for missing answers that was published nowhere', async () => {
    const source = ', source: { authors: A. Author, year: 2020, title: On calm, in: Journal of Rest } }\n    bands';
    const text = exchange(exchange(INSTRUMENT, [source, ' }\n    bands']), ['    missing:', '    ⟦missing:']);
    expect(await withInstrument(undefined, { [CALM]: text })).toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:38:5  unsourced-rule
        "total" may be scored with answers missing, but no source says that this is how it is done. Name the publication in "source", or delete "missing": then all answers are needed.
        38 |     missing: { at_most: 1 }
           |     ^"
    `);
  });
  test('a smallest change that says nothing', async () => {
    expect(await withInstrument(['meaningful_change: { points: 2, ', '⟦meaningful_change: { '])).toContain(
      '"meaningful_change" says neither points nor percent.',
    );
  });
  test('a smallest change that nobody found', async () => {
    const text = INSTRUMENT.replace(/    (meaningful_change: \{ points: 2).*/, '    ⟦$1 }');
    expect(await withInstrument(undefined, { [CALM]: text })).toMatchInlineSnapshot(`
      "content/instruments/calm.yaml:42:5  unsourced-rule
        A change in "total" is said to count, but no source says so. Name the publication in "source", or delete "meaningful_change".
        42 |     meaningful_change: { points: 2 }
           |     ^"
    `);
  });
  test('an id other than the name of the file', async () => {
    expect(await withInstrument(['id: calm\n', 'id: ⟦calmness\n'])).toContain(
      `The instrument's id is "calmness", but its file is named "calm".`,
    );
  });
  test('a file of another name', async () => {
    expect(await reportOf({ 'content/instruments/calm.yml': `⟦${INSTRUMENT}` })).toContain(
      'Nothing reads a file named "calm.yml" in content/instruments/. Files there are named <instrument>.yaml.',
    );
  });
});
