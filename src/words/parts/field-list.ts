import { z } from 'zod';
import { accessibleName } from '../../model/accessible-name.ts';
import type { Ui } from '../../read/schema/ui.ts';
import type { Block, Heading, Owner } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import * as shared from './props.ts';
import { completeAnswer, type Question } from './question.ts';

/** Fields one below the other, one a question; a field is named `<id>_<question>`. */
export function makeFields(
  context: WordContext,
  { id, owner }: { id: string; owner?: Owner | undefined },
  questions: readonly Question[],
): Block[] {
  return questions.map((one) => ({
    type: 'field',
    field: completeAnswer(context, { id: `${id}_${one.id}`, owner }, one),
    at: context.at,
  }));
}

/** Blocks below a heading and a sentence of their own, where the author gives them. */
export function makePart(
  context: WordContext,
  { label, hint }: { label?: string | undefined; hint?: string | undefined },
  makeBlocks: (inside: WordContext) => Block[],
): Block[] {
  const { at } = context;
  const lead = (blocks: Block[]): Block[] => {
    if (hint === undefined) return blocks;
    const about: Block = { type: 'paragraph', children: [{ type: 'text', text: hint }], at };
    const [first, ...others] = blocks;
    // The sentence and the heading above it would stand alone at the foot of a page.
    return first?.type === 'field' ? [{ type: 'keep', children: [about, first], at }, ...others] : [about, ...blocks];
  };
  if (label === undefined) return lead(makeBlocks(context));
  const heading = context.makeHeading(label);
  const group = accessibleName(context.group, label);
  const makeHeading: WordContext['makeHeading'] = (words) => lower(context.makeHeading(words));
  return [{ type: 'section', heading, children: lead(makeBlocks({ ...context, group, makeHeading })), at }];
}

/** One level further down. */
function lower(heading: Heading): Heading {
  return { ...heading, level: Math.min(heading.level + 1, 4) as Heading['level'] };
}

/** What all words made of several fields take. */
export function partProps(id: string) {
  return {
    id: shared.id.default(id),
    label: shared.label
      .optional()
      .meta({ description: 'A heading of its own; left out, the fields stand below yours.' }),
    hint: shared.hint.meta({ description: 'A sentence above the fields.' }),
    owner: shared.owner,
  };
}

/** A word that is nothing but a list of questions. */
export function defineListWord(word: {
  name: string;
  summary: string;
  /** Of the word, where the author gives none. */
  id: string;
  ask(words: Ui['vocabulary']): Question[];
}) {
  const { name, summary, id: usual, ask } = word;
  return defineWord({
    name,
    summary,
    props: z.strictObject(partProps(usual)),
    specimen: `<${name} id="${usual}" />`,
    toNodes: ({ id, label, hint, owner }, context) =>
      makePart(context, { label, hint }, (inside) => makeFields(inside, { id, owner }, ask(context.words))),
  });
}
