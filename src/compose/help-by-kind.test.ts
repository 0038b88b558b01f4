import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGLISH, KEY_WORDS } from '../../tests/support/compose-text.ts';
import { showTree } from '../../tests/support/show-tree.ts';
import { readLibrary } from '../read/read-library.ts';
import { composeHelpByKind } from './help-by-kind.ts';

test('the lines of a kind are those of the regions of the language, and a kind without any has none', async () => {
  const { library } = await readLibrary(join(import.meta.dirname, '../../tests/specimen'));
  const help = composeHelpByKind(library!.site.value, ENGLISH, KEY_WORDS);
  expect(showTree(help.get('emergency')!)).toContain('<link tel:112>112</>');
  expect(showTree(help.get('crisis')!)).toContain('The listening line');
  const none = composeHelpByKind(library!.site.value, { ...ENGLISH, crisis_regions: [] }, KEY_WORDS);
  expect(none.get('crisis')).toEqual([]);
});
