import type { Program } from '../../../src/read/schema/program.ts';
import { inlineText } from '../../../src/model/inline-text.ts';
import { inlinesOf } from '../../../src/model/walk-tree.ts';
import { idsOf } from './subject.ts';
import { inProgram, onSheet, type Capability } from './capability.ts';
import { choicesOf, hasField, hasGroup, hasOptions, hasRows, hasTable, type SheetShape, type TableShape } from './sheet-shape.ts';

/** What is asked in one's own words; whom to call stands in two tables, for those close to me and for professionals. */
const STEPS_TO_SAFETY = [/early_signs$/, /urgent_signs$/, /on_my_own$/, /company$/, /places$/, /safer$/, /reasons$/];

/** E. Autonomy, safety, shared decisions. */
export const SAFETY: Capability[] = [
  {
    id: 'C41',
    title: 'My own benchmark',
    parts: [
      onSheet(
        'the measures of the program to choose from, and for the one chosen what is written down and which number is good enough for me',
        (shape, { program }) =>
          hasOptions(shape, idsOf(program.measures)) &&
          hasField(shape, /^number$/, 'text') &&
          hasField(shape, /^good_enough$/, 'number'),
      ),
    ],
  },
  {
    id: 'C42',
    title: 'When to get help',
    parts: [
      onSheet(
        'a plan in six steps: signs, what I do alone, company and places, whom I ask, professionals, what makes it safer; and reasons to go on',
        (shape) =>
          STEPS_TO_SAFETY.every((step) => hasField(shape, step, 'text')) &&
          shape.tables.filter(({ rows }) => rows.some(({ cells }) => cells.has('name') && cells.has('phone'))).length >=
            2,
      ),
      inProgram('red flags that must not wait', 'red_flags', ({ red_flags: flags }) => flags.length > 0),
    ],
  },
  {
    id: 'C43',
    title: 'Options with evidence',
    parts: [
      onSheet('a table of options: what it involves, what is good, what is hard, does it fit me', (shape) =>
        hasTable(shape, ['involves', 'good', 'hard', 'fits'], 2),
      ),
      inProgram('evidence for each component', 'components', ({ components }) =>
        components.every(({ evidence }) => evidence.length > 0),
      ),
    ],
  },
  {
    id: 'C44',
    title: 'Not too much',
    parts: [
      onSheet('an upper limit and when to stop', (shape) => hasGroup(shape, ['ceiling', 'stop'])),
      inProgram('limits with a sign to stop and what to do in its place', 'limits', ({ limits }) => limits.length > 0),
    ],
  },
  {
    id: 'C45',
    title: 'Trying something, safely',
    parts: [
      onSheet('an experiment with its limit, the way back and who knows', (shape) =>
        hasGroup(shape, ['limit', 'way_back', 'who_knows']),
      ),
      onSheet(
        'beside it what could go wrong (a text with risk or wrong in its id)',
        (shape) => hasGroup(shape, ['limit', 'way_back', 'who_knows']) && hasField(shape, /risk|wrong/, 'text'),
      ),
    ],
  },
  {
    id: 'C46',
    title: 'Needing less support',
    parts: [
      onSheet(
        'for a skill the way from with help to alone (columns, or options, with help and alone in their ids)',
        (shape) => {
          const lists = [
            ...choicesOf(shape),
            ...shape.tables.flatMap(({ rows }) => rows.map(({ cells }) => [...cells.keys()])),
          ];
          return lists.some(
            (ids) => ids.some((id) => id.includes('alone')) && ids.some((id) => /with|help|prompt|remind/.test(id)),
          );
        },
      ),
    ],
  },
  {
    id: 'C47',
    title: 'Concerns and preferences',
    parts: [
      onSheet('concerns with the team’s answer and a box for not being sure', ({ tables }) =>
        tables.some(({ rows }) =>
          rows.some(
            ({ cells }) =>
              cells.has('concern') && cells.get('answer')?.owner !== 'patient' && cells.get('unsure')?.kind === 'check',
          ),
        ),
      ),
    ],
  },
  {
    id: 'C48',
    title: 'Why each part is there',
    parts: [
      inProgram('a reason in plain language with each component', 'components', ({ components }) =>
        components.every(({ rationale }) => rationale.trim() !== ''),
      ),
      onSheet('the reason for each component printed on a sheet', printsEveryRationale),
    ],
  },
  {
    id: 'C49',
    title: 'Which part serves which goal',
    parts: [
      onSheet('a table of every component and each of my goals', (shape, { program }) =>
        hasRows(shape, idsOf(program.components), ['goal1', 'goal2', 'goal3']),
      ),
    ],
  },
  {
    id: 'C50',
    title: 'Coming and practising',
    parts: [
      onSheet(
        'a log of sessions one came to and of practice at home (columns with came and practised, or the like)',
        isAttendanceLog,
      ),
      onSheet(
        'after a miss what got in the way, on the same sheet (in_the_way in its id)',
        (shape) =>
          isAttendanceLog(shape) &&
          (hasField(shape, /in_the_way/) ||
            shape.tables.some(({ rows }) => rows.some(({ cells }) => hasKey(cells, /in_the_way/)))),
      ),
    ],
  },
  {
    id: 'C51',
    title: 'Deciding together',
    parts: [
      onSheet(
        'a record of a decision: what, options (in it or in a table on the sheet), what mattered, the choice, when to look again',
        (shape) =>
          hasGroup(shape, ['what', 'mattered', 'choice', 'review']) &&
          (hasGroup(shape, ['what', 'options']) || hasTable(shape, ['option', 'good', 'hard'], 2)),
      ),
    ],
  },
  {
    id: 'C52',
    title: 'Does it fit my life',
    parts: [
      onSheet('for each component how well it fits, and what would make it fit', (shape, { program }) =>
        hasRows(shape, idsOf(program.components), ['fit', 'make_it_fit']),
      ),
      onSheet('what the team makes of it (a text of the clinician with fit in its id)', ({ fields }) =>
        [...fields].some(([id, field]) => id.includes('fit') && field.kind === 'text' && field.owner === 'clinician'),
      ),
    ],
  },
];

function hasKey(cells: TableShape['rows'][number]['cells'], pattern: RegExp): boolean {
  return [...cells.keys()].some((column) => pattern.test(column));
}

function isAttendanceLog({ tables }: SheetShape): boolean {
  return tables.some(({ rows }) =>
    rows.some(({ cells }) => hasKey(cells, /came|attend|there|went/) && hasKey(cells, /practi/)),
  );
}

function printsEveryRationale({ blocks }: SheetShape, { program }: { program: Program }): boolean {
  const text = blocks.flatMap((block) => inlinesOf(block).map(inlineText)).join('\n');
  return program.components.every(({ rationale }) => text.includes(rationale));
}
