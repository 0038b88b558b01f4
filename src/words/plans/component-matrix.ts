import { z } from 'zod';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makePart } from '../parts/field-list.ts';
import { makeGrid, makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askText } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';
import { components } from '../parts/program-components.ts';

const activities = shared.titled.meta({ description: 'Activities with id and title: program.daily_activities.' });

/** More parts beside each other leave no room for their names, least of all in large print. */
const MOST_ACROSS = 4;

export const componentMatrix = defineWord({
  name: 'ComponentMatrix',
  summary: 'Each part of the program with each activity of the day, to tick, and room for how and when.',
  props: z.strictObject({
    ...tableProps('matrix'),
    components,
    activities,
    blank: shared.ownRows.default(4).meta({ description: 'Rows for how and when, and for ideas of one’s own.' }),
  }),
  specimen: '<ComponentMatrix id="matrix" components={program.components} activities={program.daily_activities} />',
  toNodes: ({ id, label, hint, components: parts, activities: days, blank, owner }, context) => {
    const words = context.words.component_matrix;
    const tables = splitColumns(parts).map((some): Block => {
      const grid = makeGrid(context, {
        ...{ id, label: label ?? words.label, owner, corner: words.corner },
        rows: shared.toOptions(days),
        columns: some.map((part) => ({ id: part.id, label: part.title, kind: 'check' })),
        standard: 'table',
        large: 'table',
      });
      return { type: 'landscape', children: [grid], at: context.at };
    });
    const plans = makeRepeatTable(context, {
      ...{ id: `${id}_own`, label: words.own, owner, rowLabel: words.row, rows: blank },
      columns: [
        askText('component', words.component, 2),
        askText('activity', words.activity, 2),
        askText('how', words.how, 2),
      ],
      large: 'cards',
    });
    return makePart(context, { hint }, () => [...tables, ...(blank === 0 ? [] : [plans])]);
  },
});

function splitColumns<Part>(parts: readonly Part[]): Part[][] {
  const tables = Math.ceil(parts.length / MOST_ACROSS);
  const across = Math.ceil(parts.length / tables);
  return Array.from({ length: tables }, (_, table) => parts.slice(table * across, (table + 1) * across));
}
