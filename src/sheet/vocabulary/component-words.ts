import { z } from 'zod';
import { fillWords } from '../fill-words.ts';
import type { Block } from '../node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import { makePart } from './field-list.ts';
import { makeGrid, makeRepeatTable } from './field-table.ts';
import * as shared from './props.ts';
import { askTen, askText, sayTen, type Question } from './question.ts';
import { tableProps } from './row-list.ts';

const components = shared.titled.meta({ description: 'Parts of the program with id and title: program.components.' });

const activities = z
  .array(z.looseObject({ id: shared.id, title: shared.words, components: z.array(shared.id).default([]) }))
  .min(1)
  .meta({ description: 'Activities with id, title and the components they fit with: program.daily_activities.' });

export const componentMatrix = defineWord({
  name: 'ComponentMatrix',
  summary: 'Each part of the program with each activity of the day: whether to try it there, how and when.',
  props: z.strictObject({
    ...tableProps('matrix'),
    components,
    activities,
    blank: shared.ownRows.default(2),
  }),
  specimen: '<ComponentMatrix id="matrix" components={program.components} activities={program.daily_activities} />',
  toNodes: ({ id, label, hint, components: parts, activities: days, blank, owner }, context) => {
    const words = context.words.component_matrix;
    const columns: Question[] = [{ id: 'tick', label: words.tick, kind: 'check' }, askText('how', words.how)];
    const sections = parts.map((part): Block => {
      const grid = makeGrid(context, {
        ...{ id: `${id}_${part.id}`, label: label ?? words.label, hint: sayWhatFits(context, part, days), owner },
        group: `${part.title} · ${label ?? words.label}`,
        corner: words.corner,
        rows: shared.toOptions(days),
        columns,
      });
      return { type: 'section', heading: context.makeHeading(part.title), children: [grid], at: context.at };
    });
    const others = makeRepeatTable(context, {
      ...{ id: `${id}_own`, label: words.own, owner, rowLabel: words.row, rows: blank },
      columns: [
        askText('component', words.component, 2),
        askText('activity', words.activity, 2),
        askText('how', words.how, 2),
      ],
      large: 'cards',
    });
    return makePart(context, { hint }, () => [...sections, ...(blank === 0 ? [] : [others])]);
  },
});

function sayWhatFits(
  { words }: WordContext,
  component: { id: string },
  days: z.output<typeof activities>,
): string | undefined {
  const fitting = days.filter((activity) => activity.components.includes(component.id)).map(({ title }) => title);
  if (fitting.length === 0) return undefined;
  return fillWords(words.component_matrix.fits, { activities: fitting.join(', ') });
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
