import { idsOf } from './subject.ts';
import { inProgram, onSheet, type Capability } from './capability.ts';
import { hasField, hasGroup, hasRows, hasTable, type SheetShape } from './sheet-shape.ts';

const PLACES = ['home', 'work', 'community'];

/** G. Reintegration, family, community. */
export const REINTEGRATION: Capability[] = [
  {
    id: 'C63',
    title: 'Back among people',
    parts: [
      onSheet(
        'a ladder and a table of people on one sheet',
        (shape) =>
          hasTable(shape, ['step', 'evidence'], 3) &&
          shape.tables.some(({ rows }) => hasColumn(rows, /^(who|name|person)$/)),
      ),
    ],
  },
  {
    id: 'C64',
    title: 'Work and volunteering',
    parts: [
      onSheet('what the job asks, what I can do now, and what would have to change', (shape) =>
        shape.tables.some(
          ({ rows }) =>
            hasColumn(rows, /demand|asks|task/) &&
            hasColumn(rows, /now|able|can/) &&
            hasColumn(rows, /adjust|change|help/),
        ),
      ),
      onSheet('a graded return: at least three steps with weeks, hours and tasks', (shape) =>
        hasTable(shape, ['weeks', 'hours', 'tasks'], 3),
      ),
      onSheet('a voluntary role as a way (volunt in its id)', (shape) => hasField(shape, /volunt/)),
    ],
  },
  {
    id: 'C65',
    title: 'Roles, and what I tell others',
    parts: [
      onSheet('roles with how much now, how much wanted and a first step', (shape) =>
        hasTable(shape, ['role', 'now', 'want', 'first_step'], 2),
      ),
      onSheet('words for others: who, what I say, what I keep, if they ask', (shape) =>
        hasGroup(shape, ['who', 'what_i_say', 'what_i_keep', 'if_they_ask']),
      ),
    ],
  },
  {
    id: 'C66',
    title: 'Who may know what',
    parts: [
      onSheet('for each audience ticks for goals, plan, needs and nothing', (shape, { program }) =>
        hasRows(shape, idsOf(program.share_audiences), ['goals', 'plan', 'needs', 'nothing']),
      ),
      onSheet('for each audience a line of what they are told (column words)', (shape, { program }) =>
        hasRows(shape, idsOf(program.share_audiences), ['words']),
      ),
      onSheet('contacts with name, phone and when', (shape) =>
        hasTable(shape, ['name', 'phone', 'when']),
      ),
    ],
  },
  {
    id: 'C67',
    title: 'Routines in each place',
    parts: [
      onSheet('routines for home, work and community (rows or tables with these ids)', ({ tables }) => {
        const ids = tables.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
        return PLACES.every((place) => ids.some((id) => id.includes(place)));
      }),
      onSheet(
        'in the same table something to practise with people (a row with people or social in its id)',
        ({ tables }) =>
          tables.some(
            ({ rows }) =>
              PLACES.every((place) => hasRow(rows, place)) && (hasRow(rows, 'people') || hasRow(rows, 'social')),
          ),
      ),
    ],
  },
  {
    id: 'C68',
    title: 'Family and carers',
    parts: [
      onSheet(
        'how you can support me and what please not (texts with help or support, and with dont, in their ids)',
        (shape) =>
          hasField(shape, /help|support|please_do(?!nt)/, 'text') && hasField(shape, /dont|do_not|please_not/, 'text'),
      ),
      onSheet(
        'when and how we talk about it (a text with talk or agree in its id beside what please not)',
        (shape) => hasField(shape, /talk|agree/, 'text') && hasField(shape, /dont|do_not|please_not/, 'text'),
      ),
      onSheet('a check by the carer of how they are (a scale with carer in its id)', (shape) =>
        hasField(shape, /carer|family|supporter/, 'scale'),
      ),
      inProgram(
        'support roles with what each can help with',
        'support_roles',
        ({ support_roles: roles }) => roles.length > 0,
      ),
    ],
  },
];

function hasRow(rows: SheetShape['tables'][number]['rows'], id: string): boolean {
  return rows.some((row) => row.id.includes(id));
}

function hasColumn(rows: SheetShape['tables'][number]['rows'], pattern: RegExp): boolean {
  return rows.some(({ cells }) => [...cells.keys()].some((column) => pattern.test(column)));
}
