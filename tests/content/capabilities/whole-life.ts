import type { Domain } from '../../../src/read/schema/program.ts';
import { idsOf } from './subject.ts';
import { inProgram, onSheet, type Capability } from './capability.ts';
import { hasField, hasGroup, hasOptions, hasRows, hasTable, rowsWith, type SheetShape } from './sheet-shape.ts';

const DIMENSIONS: Domain['dimension'][number][] = ['body', 'mind', 'environment'];

/** H. The whole person, learning, keeping going. */
export const WHOLE_LIFE: Capability[] = [
  {
    id: 'C69',
    title: 'Body, mind and environment',
    parts: [
      inProgram('domains of stress, sleep, movement and social life', 'domains', ({ domains }) =>
        [/stress|mood/, /sleep|rest/, /mov|activ|body/, /soci|famil|people|friend/].every((ids) =>
          domains.some(({ id }) => ids.test(id)),
        ),
      ),
      inProgram(
        'a domain for each of body, mind and environment, each with an ICF code',
        'domains',
        ({ domains }) =>
          DIMENSIONS.every((dimension) => domains.some((domain) => domain.dimension.includes(dimension))) &&
          domains.every(({ icf }) => icf.length > 0),
      ),
      onSheet('a profile of all domains with two scales each', ({ tables }, { program }) =>
        tables.some((table) => {
          const rows = rowsWith(table, ['want', 'now']);
          return program.domains.every(({ id }) => rows.includes(id));
        }),
      ),
      onSheet(
        'how one thing reaches others, and where to begin (texts with links and way_in in their ids)',
        (shape) => hasField(shape, /links/, 'text') && hasField(shape, /way_in/, 'text'),
      ),
      onSheet('for each domain whether a gain is noticed there, and what carries over', (shape, { program }) =>
        hasRows(shape, idsOf(program.domains), ['noticed', 'carries']),
      ),
    ],
  },
  {
    id: 'C70',
    title: 'Try, see, learn',
    parts: [
      onSheet('an experiment: predict, do, see, learn, next', (shape) =>
        hasGroup(shape, ['predict', 'do', 'see', 'learn', 'next']),
      ),
      onSheet('what has changed in my life (a text with changed in its id)', (shape) =>
        hasField(shape, /changed/, 'text'),
      ),
    ],
  },
  {
    id: 'C71',
    title: 'After the program',
    parts: [
      onSheet('a calendar that leaves out none of twelve months', ({ tables }) =>
        tables.some((table) => coversTheYear(rowsWith(table, ['what', 'check_in']))),
      ),
      onSheet(
        'a plan for early signs on a sheet of the stage "keep-going"',
        (shape) => isKeepGoing(shape) && (hasField(shape, /amber_signs$/) || hasField(shape, /signs?$/, 'text')),
      ),
      onSheet('an agreement with a peer', (shape) => hasGroup(shape, ['who', 'how_often', 'ask_me', 'dont', 'signs'])),
      onSheet(
        'blank goals to go on with on a sheet of the stage "keep-going"',
        (shape) =>
          isKeepGoing(shape) &&
          (hasTable(shape, ['words', 'why']) || hasGroup(shape, ['activity', 'amount', 'sentence'])),
      ),
    ],
  },
  {
    id: 'C72',
    title: 'Quality of life',
    parts: [
      onSheet(
        'a rating of quality of life and one of independence (scales with life and independ in their ids)',
        (shape) => hasField(shape, /quality|life/, 'scale') && hasField(shape, /independ|myself|own/, 'scale'),
      ),
      onSheet('what one does alone, with help, or leaves to others', (shape) =>
        hasOptions(shape, ['alone', 'help', 'others']),
      ),
      onSheet(
        'daily activities with effort and enjoyment',
        (shape, { program }) =>
          hasRows(shape, idsOf(program.daily_activities), ['effort', 'enjoy']) ||
          hasTable(shape, ['effort', 'enjoy'], 3),
      ),
      onSheet(
        'stresses ahead and what to protect (texts with ahead and protect in their ids)',
        (shape) => hasField(shape, /ahead|coming/, 'text') && hasField(shape, /protect/, 'text'),
      ),
    ],
  },
];

function isKeepGoing({ sheet }: SheetShape): boolean {
  return sheet.stage === 'keep-going';
}

/** Rows of one month (`m1`) or of several (`m4-6`), one after the other up to the twelfth. */
function coversTheYear(rows: readonly string[]): boolean {
  const months = rows.flatMap((id) => {
    const [, from, to = from] = /^m(\d+)(?:-(\d+))?$/.exec(id) ?? [];
    return from === undefined ? [] : Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
  });
  return months.length === 12 && months.every((month, index) => month === index + 1);
}
