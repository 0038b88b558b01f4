import { listAuthoredFiles } from '../../read/list-authored-files.ts';
import { readText } from '../../read/read-text.ts';

/** A file whose words may be printed, as it was written. */
export interface AuthoredText {
  file: string;
  text: string;
}

/** Every such file below `root`; the site's own pages are never printed. */
export async function readAuthoredTexts(root: string): Promise<AuthoredText[]> {
  const { files } = await listAuthoredFiles(root);
  const printed = files.filter(({ kind }) => kind !== 'page' && kind !== 'coverage');
  return Promise.all(printed.map(async ({ file }) => ({ file, text: (await readText(root, file)).text ?? '' })));
}
