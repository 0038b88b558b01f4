import { fillWords } from '../../model/fill-words.ts';
import { fieldsOf, optionsOf } from '../../model/fields-of.ts';
import { knownLocale } from '../../model/locale.ts';
import { mapBlocks } from '../../model/map-blocks.ts';
import type { Block, Condition, Field } from '../../model/node.ts';
import type { Ui } from '../../read/schema/ui.ts';

/** The blocks with what they say of when they are asked, in the words of the field they depend on. */
export function sayConditions(
  blocks: readonly Block[],
  lang: string,
  words: Ui['vocabulary']['when_answered'],
): Block[] {
  const fields = new Map(fieldsOf(blocks).map((field) => [field.name, field]));
  return mapBlocks(blocks, (block) => {
    if (block.type !== 'when-answered') return [block];
    const { condition } = block;
    // A field that is not there is told by a check.
    const asked = [condition.field, ...(condition.or ?? [])].flatMap((name) => fields.get(name) ?? []);
    return [asked.length > 0 ? { ...block, lead: sayCondition(condition, asked, lang, words) } : block];
  });
}

/** More answers than these are not listed. */
const MOST_ANSWERS = 3;

function sayCondition(
  { options, from, to }: Condition,
  asked: readonly Field[],
  lang: string,
  words: Ui['vocabulary']['when_answered'],
): string {
  const list = (labels: ReadonlySet<string>) =>
    new Intl.ListFormat(knownLocale(lang), { type: 'disjunction' }).format(
      [...labels].map((label) => fillWords(words.quoted, { words: label })),
    );
  // Rows of a table may ask the same, with the same answers.
  const question = list(new Set(asked.map(({ label }) => label)));
  if (options !== undefined) {
    const ticked = asked.flatMap(optionsOf).filter(({ id }) => options.includes(id));
    const labels = new Set(ticked.map(({ label }) => label));
    return labels.size > MOST_ANSWERS
      ? fillWords(words.something, { question })
      : fillWords(words.options, { question, answer: list(labels) });
  }
  if (from !== undefined && to !== undefined)
    return fillWords(words.range, { question, from: String(from), to: String(to) });
  if (from !== undefined) return fillWords(words.from, { question, from: String(from) });
  if (to !== undefined) return fillWords(words.to, { question, to: String(to) });
  return fillWords(asked.every(({ kind }) => kind === 'check') ? words.ticked : words.answered, { question });
}
