import { z } from 'zod';
import type { Ui } from '../../read/schema/ui.ts';
import { defineWord } from '../word.ts';
import { makeGrid, makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askTen, askText, sayTen, type Question } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

/** More options beside each other leave no room to write. */
const MOST_ACROSS = 3;

export const optionsGrid = defineWord({
  name: 'OptionsGrid',
  summary: 'Options to weigh: what each asks, what is good and what is hard about it, and how well it fits.',
  props: z.strictObject({
    ...tableProps('options'),
    options: shared.options.optional().meta({ description: 'Options with id and label; left out, only own ones.' }),
    own: shared.ownRows.default(2),
  }),
  specimen: `<OptionsGrid id="options" options={[{ id: 'group', label: 'The walking group' }]} own={1} />`,
  toNodes: ({ id, label, hint, options, own, owner }, context) => {
    const words = context.words.options_grid;
    const heading = label ?? words.label;
    const about = sayTen(context.words, hint);
    const columns = askMerits(context.words);
    const given =
      options &&
      makeGrid(context, {
        ...{ id, label: heading, hint: about, owner, corner: words.row, rows: options, columns },
        // Options are compared side by side, where they have the room.
        standard: options.length <= MOST_ACROSS ? 'flipped' : 'cards',
        large: 'cards',
      });
    const others = makeRepeatTable(context, {
      ...{ id: `${id}_own`, label: given ? words.own : heading, hint: given ? sayTen(context.words) : about, owner },
      ...{ rowLabel: words.row, rows: own, columns: [askText('option', words.option, 3), ...columns] },
      standard: own <= MOST_ACROSS ? 'flipped' : 'cards',
      large: 'cards',
    });
    return [...(given ? [given] : []), ...(own === 0 ? [] : [others])];
  },
});

function askMerits(all: Ui['vocabulary']): Question[] {
  const words = all.options_grid;
  return [
    askText('involves', words.involves, 3),
    askText('good', words.good, 3),
    askText('hard', words.hard, 3),
    askTen(all, 'fits', words.fits),
  ];
}
