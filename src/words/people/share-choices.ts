import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { tableProps } from '../parts/row-list.ts';

export const shareChoices = defineWord({
  name: 'ShareChoices',
  summary: 'What someone wants to share, and with whom.',
  props: z.strictObject({
    ...tableProps('share'),
    audiences: shared.titled.meta({ description: 'Who may be told, with id and title: program.share_audiences.' }),
  }),
  specimen: '<ShareChoices id="share" audiences={program.share_audiences} />',
  toNodes: ({ id, label, hint, audiences, owner }, context) => {
    const words = context.words.share_choices;
    return [
      makeGrid(context, {
        ...{ id, label: label ?? words.label, hint: hint ?? words.hint, owner, corner: words.corner },
        rows: shared.toOptions(audiences),
        columns: (['goals', 'plan', 'needs', 'nothing'] as const).map((what) => ({
          ...{ id: what, label: words[what] },
          kind: 'check',
        })),
      }),
    ];
  },
});
