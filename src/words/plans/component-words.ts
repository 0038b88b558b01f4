import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makePart } from '../parts/field-list.ts';
import { makeGrid, makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askTen, askText, sayTen } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

const components = shared.titled.meta({ description: 'Parts of the program with id and title: program.components.' });

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

export const goalComponents = defineWord({
  name: 'GoalComponents',
  summary: 'Which part of the program serves which goal.',
  props: z.strictObject({
    ...tableProps('serves'),
    components,
    goals: z.int().min(1).max(5).default(3).meta({ description: 'How many goals there are.' }),
  }),
  specimen: '<GoalComponents id="serves" components={program.components} goals={3} />',
  toNodes: ({ id, label, hint, components: parts, goals, owner }, context) => {
    const { goal_components: words, goal_cards: goal, numbered } = context.words;
    const numbers = Array.from({ length: goals }, (_, index) => String(index + 1));
    return [
      makeGrid(context, {
        ...{ id, label: label ?? words.label, hint: hint ?? words.hint, owner, corner: words.corner },
        rows: shared.toOptions(parts),
        columns: numbers.map((n) => ({
          id: `goal${n}`,
          label: fillWords(numbered, { label: goal.row, n }),
          kind: 'check',
        })),
      }),
    ];
  },
});

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
