import type { z } from 'zod';
import type { Block, Condition, Inline, Owner } from '../model/node.ts';
import type { WordContext } from './word-context.ts';

/** What stands between the tags of a word, turned into nodes when the word asks for it. */
export interface WordChildren {
  isEmpty: boolean;
  /**
   * `group` names the fields inside, as a heading would; `owner` is theirs where they name none; `askedWhen` is a further
   * condition for them to be asked; `prefix` stands before their ids.
   */
  blocks(change?: { group?: string; owner?: Owner; askedWhen?: Condition; prefix?: string }): Block[];
}

interface WordBase<P extends z.ZodObject> {
  name: string;
  /** One sentence for authors. */
  summary: string;
  /** Each property with a description for authors. */
  props: P;
  /** The word as an author would write it. */
  specimen: string;
  /** The word it must stand in. */
  inside?: string;
}

/** A word an author may use: one pure function from checked properties to nodes. */
export interface BlockWord<P extends z.ZodObject = z.ZodObject> extends WordBase<P> {
  toNodes(props: z.output<P>, context: WordContext, children: WordChildren): Block[];
}
/** A word that stands within a sentence. */
export interface InlineWord<P extends z.ZodObject = z.ZodObject> extends WordBase<P> {
  toInlines(props: z.output<P>, context: WordContext, children: Inline[]): Inline[];
}
export type Word = BlockWord | InlineWord;

export function defineWord<P extends z.ZodObject>(word: BlockWord<P>): BlockWord {
  return word as unknown as BlockWord;
}

export function defineInlineWord<P extends z.ZodObject>(word: InlineWord<P>): InlineWord {
  return word as unknown as InlineWord;
}
