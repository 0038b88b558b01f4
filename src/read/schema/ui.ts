import { z } from 'zod';
import { pageWords } from './ui-pages.ts';
import { paperWords } from './ui-paper.ts';
import { vocabularyWords } from './ui-vocabulary.ts';

/**
 * Every word of the interface in one language. Placeholders in braces, such as `{page}`, are filled by the code;
 * a translation must hold the same ones.
 */
export const uiSchema = z
  .strictObject({
    /** Words that the vocabulary puts on sheets. */
    vocabulary: vocabularyWords,
    /** Words of the website. */
    pages: pageWords,
    /** Words of the PDFs. */
    paper: paperWords,
  })
  .meta({ title: 'Handrail interface words' });

export type Ui = z.output<typeof uiSchema>;
