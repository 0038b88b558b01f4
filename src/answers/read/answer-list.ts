import type { Addition } from '../answer.ts';
import type { FoundField } from './found-field.ts';
import { normaliseText } from '../../model/value.ts';

/** What a program saved of a form without the form (FDF, XFDF). */
export interface AnswerList {
  fields: FoundField[];
  /** Notes, strokes and stamps on the pages. */
  additions: Addition[];
}

/** @param page from 1; undefined where the list does not say it */
export function listAddition(page: number | undefined, kind: string, words: string): Addition {
  const text = normaliseText(words).trim();
  return { ...(page !== undefined && { page }), kind, ...(text !== '' && { text }) };
}
