import type { Composition } from '../../compose/composition.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Library } from '../../read/library.ts';
import { readAuthoredTexts } from './authored-texts.ts';
import { findLongWords } from './find-long-words.ts';
import { findLostSigns } from './find-lost-signs.ts';
import { listPrinted } from './list-printed.ts';

/** The paper has letters and room for all words that any PDF prints. */
export async function checkPrinted(library: Library, composition: Composition): Promise<Problem[]> {
  const printed = listPrinted(library, composition);
  const texts = await readAuthoredTexts(library.root);
  return [...findLostSigns(printed, texts), ...findLongWords(printed, texts)];
}
