import path from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../read/read-library.ts';
import { composeLibrary } from '../../compose/compose-library.ts';
import { makePaperSetting } from './paper-setting.ts';

test('a sheet that several programs use is linked to where the program of the document has it', async () => {
  const { library } = await readLibrary(path.join(import.meta.dirname, '../../..'));
  const { composition } = composeLibrary(library!);
  const { programLinks } = makePaperSetting(library!, composition!.languages[0]!);
  const sharing = Object.entries(programLinks).filter(([, links]) => 'sheet:my-goals' in links);
  expect(sharing.length).toBeGreaterThan(1);
  for (const [program, links] of sharing) expect(links['sheet:my-goals']).toContain(`/programs/${program}/sheets/`);
});
