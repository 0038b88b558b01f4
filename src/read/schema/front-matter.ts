import { z } from 'zod';
import { LINK_FORMS } from '../../model/authored-link.ts';
import { sheetReference, stage, statusKeys, version, words } from './common.ts';

const LINKS = `Links in the text: ${Object.entries(LINK_FORMS)
  .map(([form, what]) => `${form} (${what})`)
  .join(', ')}.`;

const translationKeys = {
  title: words,
  purpose: words,
  /** The version of the source this translation was made from. */
  translated_from: version,
};

const searchWords = z.array(words).default([]).meta({
  description: 'Words people look for this by that stand nowhere in it, or only in passing: tired, exhausted.',
});

export const worksheetFrontMatter = z
  .strictObject({
    title: words,
    purpose: words.meta({ description: 'One sentence: what this sheet is for.' }),
    stage,
    filled_by: z.enum(['patient', 'clinician', 'both', 'relative']).default('patient'),
    minutes: z.int().positive(),
    next_step: words.meta({ description: 'One action small enough for today or tomorrow.' }),
    ...statusKeys,
  })
  .meta({ title: 'Front matter of a worksheet', description: LINKS });

export const articleFrontMatter = z
  .strictObject({
    title: words,
    question: words.optional().meta({ description: 'The question of a patient this article answers.' }),
    purpose: words,
    audience: z
      .enum(['patient', 'clinician'])
      .default('patient')
      .meta({ description: "Who reads it. An article for the clinician is only in the clinician's workbook." }),
    minutes: z.int().positive(),
    next_sheet: sheetReference.optional().meta({
      description: 'The worksheet to go on with: its id, such as review, or with an occasion, such as review@week-4.',
    }),
    search_words: searchWords,
    ...statusKeys,
  })
  .meta({ title: 'Front matter of an article', description: LINKS });

/** A translation says its own words and standing; stage, time and the like come from the source. */
export const worksheetTranslationFrontMatter = z
  .strictObject({ ...translationKeys, next_step: words, ...statusKeys })
  .meta({ title: 'Front matter of a translated worksheet' });

export const articleTranslationFrontMatter = z
  .strictObject({ ...translationKeys, question: words.optional(), search_words: searchWords, ...statusKeys })
  .meta({ title: 'Front matter of a translated article' });

export const pageFrontMatter = z
  .strictObject({
    title: words,
    description: words.meta({ description: 'One or two sentences for search results.' }),
    audience: z.enum(['patients', 'clinicians', 'publishers']).default('patients').meta({
      description:
        'Whom it is for. A page for clinicians or publishers has their header and is in no sitemap and no search of patients. Translations follow the source.',
    }),
  })
  .meta({ title: 'Front matter of a page', description: `${LINKS} Pictures: ![what it shows](image:path.svg).` });

export type WorksheetFrontMatter = z.output<typeof worksheetFrontMatter>;
export type ArticleFrontMatter = z.output<typeof articleFrontMatter>;
export type WorksheetTranslationFrontMatter = z.output<typeof worksheetTranslationFrontMatter>;
export type ArticleTranslationFrontMatter = z.output<typeof articleTranslationFrontMatter>;
export type PageFrontMatter = z.output<typeof pageFrontMatter>;
