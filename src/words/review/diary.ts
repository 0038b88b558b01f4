import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import { makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { completeAnswer, type Question } from '../parts/question.ts';

const measure = z.looseObject({
  id: shared.id,
  title: shared.words,
  unit: shared.words.optional(),
  from: z.int(),
  to: z.int(),
  low: shared.words,
  high: shared.words,
  direction: shared.direction,
});
type Measure = z.output<typeof measure>;

export const diary = defineWord({
  name: 'Diary',
  summary: 'A few numbers a day, at one or several times of day.',
  props: z.strictObject({
    id: shared.id.default('diary'),
    label: shared.label.optional(),
    days: z.int().min(1).max(28).default(7).meta({ description: 'How many days it has.' }),
    measures: z.array(measure).min(1).meta({ description: 'What is asked, such as program.measures.' }),
    times: shared.options.optional().meta({ description: 'Times of day with id and label; left out, once a day.' }),
    dated: z
      .boolean()
      .default(false)
      .meta({ description: 'Asks for the first day; the page shows the day of each row.' }),
    owner: shared.owner,
  }),
  specimen: `<Diary id="diary" days={3} measures={program.measures} times={[{ id: 'morning', label: 'Morning' }, { id: 'evening', label: 'Evening' }]} />`,
  toNodes: ({ id, label, days, measures, times, dated, owner }, context) => {
    const words = context.words.diary;
    const columns =
      times === undefined
        ? measures.map((one) => makeColumn(context, one))
        : times.flatMap((time) => measures.map((one) => makeColumn(context, one, time)));
    const whole = label ?? words.label;
    const grids = splitIntoWeeks(days).map((week, index, weeks): Block => {
      const name = fillWords(context.words.numbered, { label: words.week, n: String(index + 1) });
      return makeGrid(context, {
        id,
        label: weeks.length === 1 ? whole : fillWords(words.part, { diary: whole, week: name }),
        owner,
        corner: words.corner,
        firstDay: dated ? `${id}_first` : undefined,
        rows: week.map((n) => ({ id: `d${n}`, label: fillWords(context.words.numbered, { label: words.day, n }) })),
        columns,
        over: 'days',
        standard: 'flipped',
        // One or two numbers a day have room beside each other; more become blocks.
        large: columns.length <= 2 ? 'table' : 'cards',
      });
    });
    const first = completeAnswer(
      context,
      { id: `${id}_first`, owner },
      { id: 'first', label: words.first_day, kind: 'date' },
    );
    const asked: Block[] = dated ? [{ type: 'field', field: first, at: context.at }] : [];
    return [{ type: 'landscape', children: [...asked, ...grids], at: context.at }];
  },
});

/** The numbers of the days, seven to a table: more would not stand beside each other on a page. */
function splitIntoWeeks(days: number): string[][] {
  const numbers = Array.from({ length: days }, (_, index) => String(index + 1));
  return Array.from({ length: Math.ceil(days / 7) }, (_, week) => numbers.slice(7 * week, 7 * week + 7));
}

function makeColumn({ words }: WordContext, one: Measure, time?: { id: string; label: string }): Question {
  const { id, title, unit, from, to, low, high, direction } = one;
  return {
    id: time ? `${time.id}_${id}` : id,
    label: time ? fillWords(words.diary.column, { time: time.label, measure: title }) : title,
    hint: fillWords(words.range_hint, { from: String(from), low, to: String(to), high }),
    kind: 'number',
    unit,
    min: from,
    max: to,
    direction,
  };
}
