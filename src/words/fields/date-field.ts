import { z } from 'zod';
import { completeField } from '../complete-field.ts';
import { fillWords } from '../../model/fill-words.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import * as shared from '../parts/props.ts';

export const dateField = defineWord({
  name: 'DateField',
  summary: 'A day, written as readers of the language write it.',
  props: z.strictObject({ id: shared.id, label: shared.label, hint: shared.hint, owner: shared.owner }),
  specimen: '<DateField id="start" label="The day I start" />',
  toNodes: ({ id, label, hint, owner }, context) => [
    {
      type: 'field',
      field: completeField(
        context,
        { id, label, hint: makeDateHint(context, hint), owner },
        { kind: 'date', format: context.language.date_format },
      ),
      at: context.at,
    },
  ],
});

/** What is there to say of a date field, and how to write a date. */
export function makeDateHint(context: WordContext, hint?: string): string {
  const format = sayDateFormat(context);
  return [hint, fillWords(context.words.date_hint, { format })].filter((part) => part !== undefined).join(' ');
}

/** The format of a language in its own letters, for the end of a sentence: `DD/MM/YYYY` in English, `TT.MM.JJJJ` in German. */
export function sayDateFormat({ language, words }: Pick<WordContext, 'language' | 'words'>): string {
  const { day, month, year } = words.date_letters;
  const letters: Record<string, string> = { D: day, M: month, Y: year };
  return language.date_format.replace(/\.$/, '').replaceAll(/[DMY]/g, (letter) => letters[letter]!);
}
