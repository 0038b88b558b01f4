import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askTen, askText, sayTen } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';
import { components } from '../parts/program-components.ts';

export const fitRatings = defineWord({
  name: 'FitRatings',
  summary: 'How well each part of the program fits the life outside, and what would make it fit better.',
  props: z.strictObject({ ...tableProps('fit'), components }),
  specimen: '<FitRatings id="fit" components={program.components} />',
  toNodes: ({ id, label, hint, components: parts, owner }, context) => {
    const words = context.words.fit_ratings;
    return [
      makeGrid(context, {
        ...{ id, label: label ?? words.label, hint: sayTen(context.words, hint), owner, corner: words.corner },
        rows: shared.toOptions(parts),
        columns: [askTen(context.words, 'fit', words.fit), askText('make_it_fit', words.make_it_fit, 2)],
        large: 'cards',
      }),
    ];
  },
});
