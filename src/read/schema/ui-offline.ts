import { z } from 'zod';
import { words } from './common.ts';

/** Words of the page that stands in for one that is not on the device while there is no internet. */
export const offlineWords = z.strictObject({
  title: words,
  intro: words,
  try_again: words,
  kept: words.meta({ description: 'Above what is stored on this device.' }),
  kept_always: words,
  kept_program: words.meta({ description: '{program}, {size}' }),
  kept_pages: words.meta({ description: 'Above sheets that were opened while answers are kept.' }),
  remove_page: words.meta({ description: 'A button behind each of these sheets.' }),
  remove_page_of: words.meta({ description: 'What the button removes, for screen readers: {page}.' }),
  page_removed: words.meta({ description: 'The {page} is gone.' }),
  without_script: words.meta({ description: 'Stands in place of the list.' }),
});

/** Words of the part that keeps a program on this device. */
export const keepProgramWords = z.strictObject({
  title: words,
  intro: words,
  keep: words,
  size: words.meta({ description: '{size} that keeping the program takes.' }),
  yes: words,
  no: words,
  under_way: words.meta({ description: '{done} of {size}' }),
  kept: words,
  failed: words,
  remove: words,
  removed: words,
});
