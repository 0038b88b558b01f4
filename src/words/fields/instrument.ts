import { z } from 'zod';
import type { Instrument } from '../../read/schema/instrument.ts';
import { completeField } from '../complete-field.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Block, Inline } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import { makeGrid } from '../parts/field-table.ts';
import { findInstrument } from '../parts/find-instrument.ts';
import * as shared from '../parts/props.ts';

type Item = Instrument['items'][number];
type Wording = Instrument['wordings'][string];

export const instrument = defineWord({
  name: 'Instrument',
  summary:
    'The items of a published questionnaire, word for word, with the notice of its licence. Right after an item on self-harm stands where to turn.',
  props: z.strictObject({
    id: shared.id.meta({ description: 'Id of the questionnaire: its file in content/instruments/.' }),
  }),
  specimen: '<Instrument id="nrs" />',
  toNodes: ({ id }, context) => {
    const found = findInstrument(context, id);
    if (found === undefined) return [];
    if (!found.licence.allows.reproduce) {
      context.report({
        rule: 'instrument-without-permission',
        message: `The items of "${found.title}" cannot be shown: its licence does not allow reproducing them.`,
        advice: `Write down its scores with <InstrumentScores id="${id}" />. If you hold a licence that allows it, set "reproduce: true" in content/instruments/${id}.yaml and give the notice it asks for.`,
        prop: 'id',
      });
      return [];
    }
    const wording = found.wordings[context.language.tag];
    if (wording === undefined) {
      context.withhold({
        rule: 'instrument-without-wording',
        message: `"${found.title}" has no published wording in "${context.language.tag}", so this sheet is not offered in that language.`,
        advice: `Add the validated wording with its source to content/instruments/${id}.yaml, or delete this translation. A questionnaire is never translated by hand.`,
        prop: 'id',
      });
      return [];
    }
    return [...makeItems(context, found, wording), makeNotice(context, found, wording)];
  },
});

/** Items in their order. Rows of one table are items with the same answers, as far as none on self-harm parts them. */
function makeItems(context: WordContext, found: Instrument, wording: Wording): Block[] {
  const blocks: Block[] = [];
  let rows: Item[] = [];
  // Said once, above the first item.
  let instruction = wording.instruction;
  const closeTable = () => {
    if (rows.length > 0) blocks.push(makeTable(context, found, wording, rows, instruction ?? found.title));
    rows = [];
    instruction = undefined;
  };
  const sameAnswers = ({ answers }: Item) => found.items.filter((other) => other.answers === answers).length;
  for (const item of found.items) {
    if (rows.length > 0 && rows[0]!.answers !== item.answers) closeTable();
    if (item.answers !== undefined && sameAnswers(item) > 1) rows.push(item);
    else {
      if (instruction !== undefined) blocks.push(...paragraphs(context, instruction));
      instruction = undefined;
      blocks.push(makeSingle(context, found, wording, item));
    }
    if (item.safety) {
      closeTable();
      blocks.push(makeSafetyBlock(context));
    }
  }
  closeTable();
  return blocks;
}

function makeTable(context: WordContext, found: Instrument, wording: Wording, rows: Item[], label: string): Block {
  return makeGrid(context, {
    ...{ id: found.id, label, group: found.title },
    rows: rows.map(({ id }) => ({ id, label: wording.items[id] ?? '' })),
    columns: [
      {
        ...{ id: 'answer', label: context.words.instrument.answer, kind: 'choice' },
        options: listOptions(found, wording, rows[0]!.answers!),
      },
    ],
    standard: 'matrix',
    large: 'cards',
  });
}

/** An item with answers of its own, or answered with a number. */
function makeSingle(context: WordContext, found: Instrument, wording: Wording, item: Item): Block {
  const part = { id: `${found.id}_${item.id}`, label: wording.items[item.id] ?? '', group: found.title };
  const field =
    item.numbers === undefined
      ? completeField(context, part, {
          kind: 'choice',
          many: false,
          options: listOptions(found, wording, item.answers!),
        })
      : completeField(context, part, {
          ...{ kind: 'scale', ...item.numbers, words: [] },
          ...(wording.ends[item.id] ?? { low: '', high: '' }),
        });
  return { type: 'field', field, at: context.at };
}

function listOptions({ answers }: Instrument, wording: Wording, set: string): { id: string; label: string }[] {
  const options = answers.find(({ id }) => id === set)?.options ?? [];
  return options.map(({ id }) => ({ id, label: wording.answers[set]?.[id] ?? '' }));
}

/** Where to turn, whatever was answered: what helps must not depend on a score. */
function makeSafetyBlock({ words, instruments, at }: WordContext): Block {
  return {
    type: 'callout',
    kind: 'safety',
    title: words.callout.safety,
    children: [
      { type: 'paragraph', children: [{ type: 'text', text: words.instrument.safety }], at },
      ...(instruments?.crisis ?? []),
    ],
    at,
  };
}

/** The notice, in the language of the original. */
function makeNotice({ words, language, at }: WordContext, found: Instrument, { changed }: Wording): Block {
  const original: Inline[] = [{ type: 'text', text: found.licence.text }];
  const notice: Inline[] =
    found.language === language.tag ? original : [{ type: 'lang', lang: found.language, children: original }];
  const change: Inline[] =
    changed === undefined
      ? []
      : [{ type: 'text', text: ` ${fillWords(words.instrument.changed, { change: changed })}` }];
  return {
    type: 'quote',
    children: [{ type: 'paragraph', children: [...notice, ...change], at }],
    source: `${found.title}: ${found.name}`,
    at,
  };
}

function paragraphs({ at }: WordContext, text: string): Block[] {
  return [{ type: 'paragraph', children: [{ type: 'text', text }], at }];
}
