import { parseFieldName } from '../../../src/model/field-name.ts';
import type { Block } from '../../../src/model/node.ts';
import { inProgram, onSheet, onSheets, type Capability } from './capability.ts';
import { idsOf, isSession } from './subject.ts';
import { hasField, hasGroup, hasOptions, hasTable, type TableShape } from './sheet-shape.ts';

const DAY = /^d\d+$/;
const BUSY_DAYS = [/commut|way-to-work/, /flare/, /care|caring/];
const MAP = ['thoughts', 'feelings', 'body', 'doing', 'around_me'];

/** D. Self-regulation and daily life. */
export const DAILY_LIFE: Capability[] = [
  {
    id: 'C30',
    title: 'Watching symptoms',
    parts: [
      onSheet('a diary of 7 days with numbers', ({ tables }) => tables.some((table) => countDays(table) === 7)),
      onSheet('one that goes on in weeks, to be stopped after 14 days or 28', ({ blocks, tables }) =>
        tables.some((table) => countDays(table) === 28 && countParts(blocks, table.id) === 4),
      ),
    ],
  },
  {
    id: 'C31',
    title: 'Recognising triggers',
    parts: [
      onSheet('a log of situation, body, thought, feeling, what one did, and after', (shape) =>
        hasTable(shape, ['situation', 'body', 'thought', 'feeling', 'did', 'after']),
      ),
      onSheet('room to sum the triggers up (a text with trigger in its id)', (shape) =>
        hasField(shape, /trigger/, 'text'),
      ),
    ],
  },
  {
    id: 'C32',
    title: 'Coping where it happens',
    parts: [
      onSheet('a log of what, where, how much it helped, and keep or change', (shape) =>
        hasTable(shape, ['what', 'where', 'helped', 'keep']),
      ),
    ],
  },
  {
    id: 'C33',
    title: 'Body and mind in one picture',
    parts: [
      onSheet('a picture with fields for thoughts, feelings, body, doing and what is around', ({ blocks }) =>
        blocks.some(
          (block) =>
            block.type === 'figure-fields' &&
            block.alt !== '' &&
            MAP.every((spot) => block.spots.some(({ field }) => field.name.includes(spot))),
        ),
      ),
    ],
  },
  {
    id: 'C34',
    title: 'Daily routines',
    parts: [
      onSheet('a map of time, what one does already, and the practice added to it', (shape) =>
        hasTable(shape, ['time', 'anchor', 'practice']),
      ),
    ],
  },
  {
    id: 'C35',
    title: 'Commuting, pacing, caring',
    parts: [
      inProgram(
        'daily activities for commuting, for the days after a flare-up and for caring for others',
        'daily_activities',
        ({ daily_activities: activities }) => BUSY_DAYS.every((ids) => activities.some(({ id }) => ids.test(id))),
      ),
    ],
  },
  {
    id: 'C36',
    title: 'Components in daily life',
    parts: [
      onSheet(
        'every component and every daily activity to tick, and rows that join one with the other, with how',
        (shape, { program }) =>
          hasOptions(shape, idsOf(program.components)) &&
          hasOptions(shape, idsOf(program.daily_activities)) &&
          hasTable(shape, ['practice', 'activity', 'how'], 2),
      ),
    ],
  },
  {
    id: 'C37',
    title: 'Mind and body connected',
    parts: [
      inProgram('a note on body and mind with each component', 'components', ({ components }) =>
        components.every(({ mind_body_link: link }) => link.trim() !== ''),
      ),
    ],
  },
  {
    id: 'C38',
    title: 'From the session into life',
    parts: [
      onSheet(
        'today’s skill, where I will use it, and a report back, for a session',
        (shape, subject) =>
          isSession(subject, shape.sheet.occasion?.id) &&
          hasField(shape, /_skill$/, 'text') &&
          hasField(shape, /_report$/, 'text'),
      ),
      onSheet('the report of the session before', ({ blocks }, subject) =>
        blocks.some((block) => block.type === 'look-back' && isSession(subject, block.from.occasion)),
      ),
    ],
  },
  {
    id: 'C39',
    title: 'Practice in new places',
    parts: [
      onSheet('a tracker of three practices on seven days', ({ tables }) =>
        tables.some(({ rows }) => rows.filter(({ cells }) => countPractices(cells) >= 3).length >= 7),
      ),
      onSheet('a prompt to try it in a new place', (shape) => hasField(shape, /new_place$/, 'text')),
      onSheet('at least three places where it was tried, and how it went', (shape) =>
        hasTable(shape, ['where', 'how'], 3),
      ),
    ],
  },
  {
    id: 'C40',
    title: 'Pacing',
    parts: [
      onSheets('three tries, a start, and weeks with what is planned and done', ({ sheets }) =>
        sheets.filter(
          (shape) => hasGroup(shape, ['try1', 'try2', 'try3', 'start']) && hasTable(shape, ['planned', 'done'], 4),
        ),
      ),
    ],
  },
];

function countDays({ rows }: TableShape): number {
  const days = rows.filter(
    ({ id, cells }) =>
      DAY.test(id) && [...cells.values()].some((field) => field.kind === 'number' || field.kind === 'scale'),
  );
  return days.length;
}

/** How many tables on the page make up one that is known by its id. */
function countParts(blocks: readonly Block[], id: string): number {
  const firstNames = blocks.flatMap((block) => (block.type === 'grid' ? [[block.cells[0]![0]!].flat()[0]!.name] : []));
  return firstNames.filter((name) => parseFieldName(name)?.field === id).length;
}

function countPractices(cells: TableShape['rows'][number]['cells']): number {
  return [...cells].filter(([id, { kind }]) => id.startsWith('practised') && kind === 'check').length;
}
