import type { Block } from '../../../src/model/node.ts';
import { isReview, type Subject } from './subject.ts';
import { inProgram, onEach, onSheet, onSheets, type Capability } from './capability.ts';
import { hasField, hasOptions, hasTable, lastIdOf, rowsWith, shownAgain, type SheetShape } from './sheet-shape.ts';

const HURDLE = /in_the_way|hurdle|harder|difficult/;
const FAMILIES: [name: string, ids: RegExp][] = [
  ['symptom intensity', /pain|symptom|tired|fatigue|stress|energy/],
  ['sleep', /sleep|night|morning|rest/],
  ['mobility', /walk|stairs|mov|mobil|sit|stand/],
];

/** F. Review loop and measurement. */
export const REVIEW: Capability[] = [
  {
    id: 'C53',
    title: 'Routine check-ins',
    parts: [onSheets('a check-in sheet for each occasion of the review schedule', findCheckIns)],
  },
  {
    id: 'C54',
    title: 'Seeing improvement',
    parts: [
      onSheet('a tracker over at least four weeks, with numbers in each', ({ blocks }) =>
        blocks.some((block) => countWeeks(block) >= 4),
      ),
      inProgram(
        'each measure says which way is better, and of a change that counts where it was found',
        'measures',
        ({ measures }) =>
          measures.length > 0 &&
          measures.every(
            ({ direction, meaningful_change: change, change_source: source }) =>
              direction !== undefined && (change === undefined || source !== undefined),
          ),
      ),
      onSheet('the score of a questionnaire beside its items, in a box of the clinician', hasScoredItems),
      onSheet(
        'activities of one’s own choice with a number each, at least three (columns what and now)',
        ({ tables }) =>
          tables.some(
            (table) =>
              rowsWith(table, ['what', 'now']).length >= 3 &&
              table.rows.every(({ cells }) => cells.get('now')?.kind === 'number'),
          ),
      ),
    ],
  },
  {
    id: 'C55',
    title: 'When nothing moves',
    parts: [
      inProgram(
        'measures, each with its plateau rule',
        'measures',
        ({ measures }) => measures.length > 0 && measures.every(({ plateau }) => plateau.check_ins >= 2),
      ),
      onSheet('a choice of raise, lower, change, pause and keep', (shape) =>
        hasOptions(shape, ['raise', 'lower', 'change', 'pause', 'keep']),
      ),
    ],
  },
  {
    id: 'C56',
    title: 'Difficulties as questions',
    parts: [
      onSheet(
        'the difficulty, the question in it and one thing to try (texts such as in_the_way, question and next_action)',
        (shape) =>
          hasField(shape, HURDLE, 'text') && hasField(shape, /question/, 'text') && hasField(shape, /try|next_action/, 'text'),
      ),
    ],
  },
  {
    id: 'C57',
    title: 'Three families of measures',
    parts: FAMILIES.map(([name, ids]) =>
      inProgram(`a measure of ${name} with direction and the words of both ends`, 'measures', ({ measures }) =>
        measures.some((measure) => ids.test(measure.id) && measure.low !== measure.high),
      ),
    ),
  },
  {
    id: 'C58',
    title: 'Effort and result',
    parts: [
      onSheet('graph paper with practice days beside a result for each week', ({ blocks }) =>
        blocks.some(
          (block) =>
            block.type === 'drawing' &&
            block.paper === 'graph' &&
            block.twin.columns.some(({ id }) => id === 'practice_days') &&
            block.twin.columns.some(({ id }) => id === 'result'),
        ),
      ),
    ],
  },
  {
    id: 'C59',
    title: 'Small wins',
    parts: [
      onSheet(
        'a week of what was done, with the effort of each, and room for what was managed and what it took',
        (shape) => hasTable(shape, ['done', 'effort'], 7) && hasField(shape, /^managed$/, 'text'),
      ),
      onSheet('a reward', (shape) => hasField(shape, /reward$/, 'text')),
    ],
  },
  {
    id: 'C60',
    title: 'Adjusting a goal',
    parts: [
      onSheet(
        'a choice of keep, more, less, more time, another goal and let go, with the reason',
        (shape) => hasOptions(shape, ['keep', 'raise', 'lower', 'time', 'swap', 'let_go']) && hasField(shape, /_why$/, 'text'),
      ),
      onEach(
        'on each review the goal as it was written first, its new words, the day and the reason',
        isReview,
        (shape) =>
          shownAgain(shape).some((name) => lastIdOf(name) === 'words') &&
          hasField(shape, /goal_now$/, 'text') &&
          hasField(shape, /date$/, 'date') &&
          hasField(shape, /_why$/, 'text'),
      ),
    ],
  },
  {
    id: 'C61',
    title: 'Two views of progress',
    parts: [
      onSheet(
        'for each goal a rating by me and one by the team on five levels, and room for the difference',
        isTwoRaters,
      ),
    ],
  },
  {
    id: 'C62',
    title: 'Hurdles',
    parts: [
      onEach(
        'on each review what got in the way, and a field of the team',
        (shape, subject) => isReview(shape, subject) && shape.sheet.filledBy !== 'clinician',
        (shape) =>
          hasField(shape, HURDLE, 'text') && [...shape.fields.values()].some(({ owner }) => owner !== 'patient'),
      ),
    ],
  },
];

/** The sheets of all occasions, or none where one occasion has no sheet. */
function findCheckIns(subject: Subject): SheetShape[] {
  const { program, sheets } = subject;
  const found = program.review_schedule.map(({ id }) =>
    sheets.filter((shape) => shape.sheet.occasion?.id === id && isReview(shape, subject)),
  );
  return found.every((ofOccasion) => ofOccasion.length > 0) ? found.flat() : [];
}

/** A number of the clinician named after the same questionnaire as items that the patient answers. */
function hasScoredItems({ fields, tables }: SheetShape): boolean {
  return [...fields].some(([id, { kind, owner }]) => {
    if (kind !== 'number' || owner !== 'clinician') return false;
    const instrument = id.slice(0, id.indexOf('_'));
    return (
      tables.some((table) => table.id === instrument) ||
      [...fields].some(([other, field]) => other.startsWith(`${instrument}_`) && field.owner === 'patient')
    );
  });
}

function isTwoRaters({ tables }: SheetShape): boolean {
  return tables.some(({ rows }) =>
    rows.every(({ cells }) => {
      const [me, team, difference] = ['me', 'team', 'difference'].map((column) => cells.get(column));
      return (
        [me, team].every((rating) => rating?.kind === 'choice' && rating.options.length === 5) &&
        me?.owner === 'patient' &&
        team?.owner === 'clinician' &&
        difference?.kind === 'text'
      );
    }),
  );
}

/** Rows with a number in a table of weeks. */
function countWeeks(block: Block): number {
  if ((block.type !== 'grid' && block.type !== 'repeat-table') || block.over !== 'weeks') return 0;
  return block.cells.filter((row) => row.flat().some(({ kind }) => kind === 'number')).length;
}
