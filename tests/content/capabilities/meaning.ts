import type { Field } from '../../../src/model/node.ts';
import { fieldsOf } from '../../../src/model/fields-of.ts';
import { inProgram, onEach, onSheet, type Capability } from './capability.ts';
import {
  hasField,
  hasGroup,
  hasOptions,
  hasTable,
  isFromZeroToTen,
  rowsWith,
  lastIdOf,
  shownAgain,
  type SheetShape,
} from './sheet-shape.ts';
import { isSession } from './subject.ts';

const CONTEXTS = ['home', 'work', 'caring', 'money', 'transport', 'culture'];

const OUTCOMES = [/interfer|in-the-way/, /sleep/, /particip|taking-part/];

/** A. Meaning, values, expectations. */
export const MEANING: Capability[] = [
  {
    id: 'C01',
    title: 'Personal meaning',
    parts: [
      onSheet(
        'a written answer on a sheet of the stage "what-matters"',
        ({ sheet, fields }) =>
          sheet.stage === 'what-matters' && [...fields.values()].some((field) => field.kind === 'text'),
      ),
      onSheet('goal cards with the goal and why it matters', (shape) => hasTable(shape, ['words', 'why'])),
      onSheet('the why of a goal shown again on a sheet of the stage "plan"', (shape) => showsWhy(shape, ['plan'])),
      onSheet('the why of a goal shown again on a review', (shape) => showsWhy(shape, ['look-back', 'decide'])),
    ],
  },
  {
    id: 'C02',
    title: 'Values and priorities',
    parts: [
      onSheet(
        'for each part of life own words, two numbers from 0 to 10, and its place among three, in one table',
        ({ tables }, { program }) =>
          tables.some((table) => {
            const rows = rowsWith(table, ['words', 'want', 'now', 'order']);
            return (
              program.domains.every(({ id }) => rows.includes(id)) &&
              areFromZeroToTen(table, ['want', 'now']) &&
              table.rows.every(({ cells }) => isPlace(cells.get('order')))
            );
          }),
      ),
    ],
  },
  {
    id: 'C03',
    title: 'Partnership',
    parts: [
      onSheet('two voices beside each other, or a table, with answers of the patient and of the team', (shape) =>
        isShared(shape),
      ),
      onSheet('a choice of who suggested it (options me, team, both)', (shape) =>
        hasOptions(shape, ['me', 'team', 'both']),
      ),
      onSheet('an agreement with the names of both and its day', (shape) =>
        hasGroup(shape, ['me', 'team', 'date']),
      ),
    ],
  },
  {
    id: 'C04',
    title: 'A picture of success',
    parts: [
      onSheet('a success picture: what one would see, and how to count it', (shape) =>
        hasGroup(shape, ['see', 'measure']),
      ),
    ],
  },
  {
    id: 'C05',
    title: 'Outcomes',
    parts: [
      inProgram(
        'outcome classes for interference, sleep and participation, each with measures',
        'outcome_classes',
        ({ outcome_classes: classes }) =>
          OUTCOMES.every((ids) => classes.some(({ id, measures }) => ids.test(id) && measures.length > 0)),
      ),
      inProgram('an outcome class on each example goal', 'domains', ({ domains }) =>
        domains.every((domain) =>
          domain.goal_areas.every((area) => area.example_goals.every((goal) => goal.outcome_class !== undefined)),
        ),
      ),
    ],
  },
  {
    id: 'C06',
    title: 'Expectations',
    parts: [
      onSheet(
        'what I expect, what the team expects and what was agreed, on one sheet (fields with expect, team and agree in their ids)',
        (shape) =>
          hasField(shape, /^(?!.*team).*expect/, 'text') &&
          hasField(shape, /team/, 'text') &&
          hasField(shape, /agree/, 'text'),
      ),
      onSheet('what the program cannot do (a text with cannot in its id)', (shape) =>
        hasField(shape, /cannot/, 'text'),
      ),
    ],
  },
  {
    id: 'C07',
    title: 'My life right now',
    parts: [
      onSheet(`on one sheet fields or rows for ${CONTEXTS.join(', ')}`, (shape) => {
        const ids = [...shape.fields.keys(), ...shape.tables.flatMap(({ rows }) => rows.map((row) => row.id))];
        return CONTEXTS.every((context) => ids.some((id) => id.includes(context)));
      }),
      onSheet(
        'the language someone speaks, and how they read, hear and move (fields with these in their ids)',
        (shape) => [/language/, /read/, /hear/, /body|move/].every((id) => hasField(shape, id)),
      ),
    ],
  },
  {
    id: 'C08',
    title: 'Confidence',
    parts: [
      onEach('a confidence scale from 0 to 10 on each sheet with a week plan', hasWeekPlan, hasConfidence),
      onSheet(
        'the confidence scale again on a review',
        (shape) => ['look-back', 'decide'].includes(shape.sheet.stage ?? '') && hasConfidence(shape),
      ),
    ],
  },
  {
    id: 'C09',
    title: 'Allies, not judges',
    parts: [
      onSheet(
        'room to tell the team what helped and what to change (texts with helped and change in their ids)',
        (shape) => hasField(shape, /helped/, 'text') && hasField(shape, /change|different/, 'text'),
      ),
      onSheet(
        'the same room on the sheet of a session',
        (shape, subject) =>
          isSession(subject, shape.sheet.occasion?.id) &&
          hasField(shape, /helped/, 'text') &&
          hasField(shape, /change|different/, 'text'),
      ),
    ],
  },
  {
    id: 'C10',
    title: 'Trust',
    parts: [
      onEach(
        'a version and the day of the next review on each sheet',
        () => true,
        ({ sheet: { status } }) => status.version !== '' && status.nextReview !== '',
      ),
      {
        needs: 'sources of each article',
        find: ({ articles }) =>
          articles.every(({ status }) => status.sources.length > 0)
            ? articles.map(({ id }) => ({ in: 'article', id }))
            : [],
      },
      inProgram('sources of the program', 'sources', ({ sources }) => sources.length > 0),
    ],
  },
];

function showsWhy(shape: SheetShape, stages: readonly string[]): boolean {
  return stages.includes(shape.sheet.stage ?? '') && shownAgain(shape).some((name) => lastIdOf(name) === 'why');
}

/** A place from 1 to 3, beside the two numbers whose gap it goes by. */
function isPlace(field: Field | undefined): boolean {
  return field?.kind === 'number' && field.min === 1 && field.max === 3;
}

function areFromZeroToTen({ rows }: SheetShape['tables'][number], columns: readonly string[]): boolean {
  return rows.every(({ cells }) => columns.every((column) => isFromZeroToTen(cells.get(column))));
}

function isShared({ blocks, tables }: SheetShape): boolean {
  const groups = blocks.flatMap((block) =>
    block.type === 'columns'
      ? [fieldsOf(block.columns.flatMap(({ children }) => children)).map(({ owner }) => owner)]
      : [],
  );
  const rows = tables.flatMap((table) => table.rows.map(({ cells }) => [...cells.values()].map(({ owner }) => owner)));
  return [...groups, ...rows].some(
    (owners) => owners.includes('patient') && owners.some((owner) => owner !== 'patient'),
  );
}

function hasWeekPlan(shape: SheetShape): boolean {
  return hasTable(shape, ['what', 'when', 'where', 'how_much', 'done']);
}

function hasConfidence({ fields }: SheetShape): boolean {
  return [...fields].some(([id, field]) => id.includes('confidence') && isFromZeroToTen(field));
}
