import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeText, ENGLISH, showProblems } from '../../../tests/support/compose-text.ts';
import { showTree } from '../../../tests/support/show-tree.ts';
import { instrumentSchema, type Instrument } from '../../read/schema/instrument.ts';
import { cutSheet } from '../../compose/for-reader.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import type { Block, Sheet } from '../../model/node.ts';
import type { InstrumentSetting } from '../word-context.ts';

const CRISIS: Block[] = [{ type: 'paragraph', children: [{ type: 'text', text: 'Call 112.' }] }];

function readOurs(id: string): Instrument {
  const file = join(import.meta.dirname, `../../../content/instruments/${id}.yaml`);
  return instrumentSchema.parse(parse(readFileSync(file, 'utf8')));
}

function setting(...known: Instrument[]): InstrumentSetting {
  return { known: new Map(known.map((one) => [one.id, one])), crisis: CRISIS };
}

test('items stand in tables by their answers, numbers and single questions by themselves', () => {
  expect(showTree(composeText('## Part\n\n<Instrument id="mood" />').blocks)).toMatchInlineSnapshot(`
    "## Part (part)
    grid: In the last two weeks, how often was the garden like this? corner= standard=matrix large=cards
      columns: instrument.answer
      Dry, with leaves that hang down (dry)
        [choice] t__mood__r-dry__answer "instrument.answer" = MOOD-3 · Dry, with leaves that hang down · instrument.answer owner=patient many=false options=[{"id":"never","label":"Never"},{"id":"now-and-then","label":"Now and then"},{"id":"most-days","label":"On most days"}]
      So windy that the beans fell over (windy)
        [choice] t__mood__r-windy__answer "instrument.answer" = MOOD-3 · So windy that the beans fell over · instrument.answer owner=patient many=false options=[{"id":"never","label":"Never"},{"id":"now-and-then","label":"Now and then"},{"id":"most-days","label":"On most days"}]
      Broken by a storm (storm): t__mood__r-storm__answer
    callout safety: callout.safety
      paragraph: instrument.safety
      paragraph: Call 112.
    [choice] t__mood_trouble "Did that make trouble?" = MOOD-3 · Did that make trouble? owner=patient many=false options=[{"id":"none","label":"None"},{"id":"some","label":"Some"}]
    [scale] t__mood_rain "How much rain was there?" = MOOD-3 · How much rain was there? owner=patient from=0 to=4 words=[] low=No rain high=More than enough
    quote
      paragraph: Written for this specimen. Free for everyone."
  `);
});

test('the item of the PHQ-9 on self-harm is the last of its table, and where to turn comes right after it', () => {
  const { blocks, problems } = composeText('<Instrument id="phq-9" />', { instruments: setting(readOurs('phq-9')) });
  expect(showProblems(problems)).toBe('');
  const [table, help, impairment] = blocks;
  if (table?.type !== 'grid' || help?.type !== 'callout') throw new Error('There is no table with help after it.');
  expect(table.form).toEqual({ standard: 'matrix', large: 'cards' });
  expect(table.rows).toHaveLength(9);
  expect(table.rows.at(-1)).toEqual({
    ...{ id: 'self-harm', label: 'Thoughts that you would be better off dead or of hurting yourself in some way' },
  });
  expect(help.kind).toBe('safety');
  expect(help.children.slice(1)).toEqual(CRISIS);
  expect(impairment?.type === 'field' && impairment.field.name).toBe('t__phq-9_impairment');
});

test.each(['phq-9', 'gad-7', 'phq-15', 'peg'])('the items of %s count from 0 and have names of their own', (id) => {
  const instrument = readOurs(id);
  const { blocks } = composeText(`<Instrument id="${id}" />`, { instruments: setting(instrument) });
  const fields = fieldsOf(blocks);
  expect(fields).toHaveLength(instrument.items.length);
  expect(new Set(fields.map(({ accessibleName }) => accessibleName)).size).toBe(fields.length);
  for (const { options } of instrument.answers)
    expect(options.map(({ score }) => score)).toEqual(options.map((_, index) => index));
});

test('items are refused where the licence does not allow them, and scores are not', () => {
  const hads = setting(readOurs('hads'));
  const { blocks, problems } = composeText('<Instrument id="hads" />', { instruments: hads });
  expect(blocks).toEqual([]);
  expect(showProblems(problems)).toMatchInlineSnapshot(`
    "1:13 instrument-without-permission
      The items of "HADS" cannot be shown: its licence does not allow reproducing them.
      Write down its scores with <InstrumentScores id="hads" />. If you hold a licence that allows it, set "reproduce: true" in content/instruments/hads.yaml and give the notice it asks for."
  `);
  const scores = composeText('<InstrumentScores id="hads" />', { instruments: hads });
  expect(showProblems(scores.problems)).toBe('');
  expect(fieldsOf(scores.blocks).map(({ name, owner }) => `${name} ${owner}`)).toEqual([
    ...['t__hads_anxiety clinician', 't__hads_depression clinician'],
  ]);
});

test('in a language without a published wording the sheet is withheld', () => {
  const language = { ...ENGLISH, tag: 'fr', name: 'Français' };
  const { blocks, problems, withheld } = composeText('<Instrument id="mood" />', { language });
  expect({ blocks, withheld }).toEqual({ blocks: [], withheld: true });
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(showProblems(problems)).toMatchInlineSnapshot(`
    "1:13 instrument-without-wording
      "MOOD-3" has no published wording in "fr", so this sheet is not offered in that language.
      Add the validated wording with its source to content/instruments/mood.yaml, or delete this translation. A questionnaire is never translated by hand."
  `);
});

test('in a language without words for the scores it is withheld too', () => {
  const { withheld, problems } = composeText('<InstrumentScores id="nrs" />', { language: { ...ENGLISH, tag: 'de' } });
  expect(withheld).toBe(true);
  expect(showProblems(problems)).toMatchInlineSnapshot(`
    "1:19 instrument-without-wording
      The scores of "Rain in one number" have no words in "de", so this sheet is not offered in that language.
      Add "de:" to the titles and bands of "scores" in content/instruments/nrs.yaml."
  `);
});

test('a notice in another language than the sheet says so', () => {
  const { blocks } = composeText('<Instrument id="mood" />', { language: { ...ENGLISH, tag: 'de' } });
  expect(JSON.stringify(blocks.at(-1))).toContain('{"type":"lang","lang":"en"');
});

test('a changed wording says what was changed', () => {
  const nrs = readOurs('nrs');
  const wording = { ...nrs.wordings['en']!, changed: 'one word' };
  const changed = setting({ ...nrs, wordings: { en: wording } });
  const { blocks } = composeText('<Instrument id="nrs" />', { instruments: changed });
  expect(JSON.stringify(blocks.at(-1))).toContain('instrument.changed one word');
});

test('scores and bands are for the clinician only', () => {
  const { blocks } = composeText('<InstrumentScores id="mood" />');
  expect(showTree(blocks)).toMatchInlineSnapshot(`
    "for-clinician
      section
        ## instrument_scores.heading MOOD-3 (instrument_scoresheading-mood-3)
        [number] t__mood_total "Sum of the three lines" = MOOD-3 · Sum of the three lines hint=instrument_scores.range 0 6 owner=clinician min=0 max=6 direction=lower-is-better
        paragraph: instrument_scores.some_missing 3 1 instrument_scores.left_out instrument_scores.change_either 50 2
        table
          instrument_scores.numbers | instrument_scores.label
          0–2 | calm
          3–6 | rough
        paragraph: instrument_scores.caution"
  `);
  const cut = cutSheet({ body: blocks } as Sheet);
  expect(cut.patient?.body).toEqual([]);
  expect(fieldsOf(cut.clinician.body)).toHaveLength(1);
});

test('an instrument that does not exist is told with the nearest', () => {
  expect(showProblems(composeText('<Instrument id="moodd" />').problems)).toMatchInlineSnapshot(`
    "1:13 unknown-reference
      There is no instrument with the id "moodd".
      Did you mean "mood"? A new one is a file in content/instruments/."
  `);
});

test('an article has no room for a questionnaire', () => {
  const { problems } = composeText('<Instrument id="mood" />', { instruments: undefined });
  expect(showProblems(problems)).toMatchInlineSnapshot(`
    "1:1 misplaced-word
      An article shows no questionnaires: answers to them belong on a sheet.
      Put it on a worksheet, and link to that from here."
  `);
});

test('the smallest change that counts is written as the readers of a language write numbers', () => {
  const language = { ...ENGLISH, tag: 'de', number_format: { decimal: ',', thousands: '.' } } as const;
  const { blocks } = composeText('<InstrumentScores id="psfs" />', {
    language,
    instruments: setting(readOurs('psfs')),
  });
  expect(showTree(blocks)).toContain('instrument_scores.change_points 1,3');
});
