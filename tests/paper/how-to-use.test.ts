import { expect, test } from 'vitest';
import type { Block } from '../../src/model/node.ts';
import { makeForm } from '../fill/make-form.ts';
import { BOOK_TO_FILL } from '../fill/sheet-to-fill.ts';

const line: Block[] = [{ type: 'paragraph', children: [{ type: 'text', text: 'Take one sheet at a time.' }] }];

// Whether the seven signs stand below depends on the room there.
test.each(Array.from({ length: 16 }, (_, index) => index + 6))(
  'a book with %i lines on how to use it is laid out',
  async (count) => {
    const howToUse: Block[] = [{ type: 'list', ordered: false, items: Array.from({ length: count }, () => line) }];
    const made = await makeForm({ ...BOOK_TO_FILL, howToUse }, { size: 'large', paper: 'letter', edition: 'print' });
    expect(made.overflows).toEqual([]);
  },
);
