import { nameWithin } from '../../model/accessible-name.ts';
import type { ManifestField } from '../../model/manifest.ts';
import { sayKeptCopy } from '../answers/list-copies.ts';
import { fetchFields } from '../answers/find-published.ts';
import { sayAnswer } from '../answers/say-answer.ts';
import { documentOf, type SiteLibrary } from '../answers/site-library.ts';
import type { KeptCopy } from '../keep/kept-copy.ts';
import { orderCopies } from '../take/order-copies.ts';
import type { SummaryPage } from './summary-page.ts';

/** A kept copy of a sheet in words. */
export interface AnsweredSheet {
  /** Of the copy. */
  id: string;
  title: string;
  day: string;
  answers: { name: string; question: string; answer: string }[];
}

/** What is kept, in the words of its sheets and their order; empty copies are left out. */
export async function listAnswered(
  copies: readonly KeptCopy[],
  library: SiteLibrary,
  words: SummaryPage['words'],
): Promise<AnsweredSheet[]> {
  const known = new Map<string, Promise<readonly ManifestField[]>>();
  const sheets = orderCopies(copies, library).map(async (copy): Promise<AnsweredSheet> => {
    const key = JSON.stringify([copy.program, copy.sheet]);
    if (!known.has(key)) known.set(key, fetchFieldsOf(copy, library));
    const fields = await known.get(key)!;
    const names = fields.map(({ name }) => name).filter((name) => Object.hasOwn(copy.answers, name));
    const others = Object.keys(copy.answers).filter((name) => !names.includes(name));
    const sheet = library.programs.get(copy.program)?.sheets.get(copy.sheet);
    const title = sheet?.title ?? copy.title;
    return {
      id: copy.id,
      title,
      day: sayKeptCopy(copy, sheet, library.locale, words),
      answers: [...names, ...others].map((name) => {
        const field = fields.find((one) => one.name === name);
        const answer = sayAnswer(copy.answers[name]!, field, words);
        // The title of its sheet stands above it here.
        return { name, question: nameWithin(title, field?.accessible_name ?? name), answer };
      }),
    };
  });
  return (await Promise.all(sheets)).filter(({ answers }) => answers.length > 0);
}

/** In the language of the page, else in that of the copy. */
async function fetchFieldsOf(
  { program, sheet, language }: KeptCopy,
  library: SiteLibrary,
): Promise<readonly ManifestField[]> {
  for (const lang of new Set([library.language, language])) {
    const { folder, key } = documentOf(library, program, sheet);
    const published = await fetchFields(library.base, lang, folder, key);
    if (published) return published.fields;
  }
  return [];
}
