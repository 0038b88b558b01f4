import type { Block, ChoiceField, Field, Sheet, TextField, Workbook } from '../../src/model/node.ts';

const WORDS = { low: 'Not at all', high: 'Completely' };
const OPTIONS = [
  { id: 'walk', label: 'Walking' },
  { id: 'swim', label: 'Swimming' },
  { id: 'rest', label: 'Resting' },
];
const STATUS: Sheet['status'] = { version: '1.2', status: 'draft', nextReview: '2027-01-01', sources: [] };

function named(
  id: string,
  label: string,
  group?: string,
): { name: string; label: string; accessibleName: string; owner: 'patient' } {
  return { name: `all-kinds__${id}`, label, accessibleName: group ? `${group} · ${label}` : label, owner: 'patient' };
}

function block(field: Field): Block {
  return { type: 'field', field };
}

const GOAL: TextField = { ...named('goal', 'My goal'), kind: 'text', lines: 2 };
const OFTEN: ChoiceField = { ...named('often', 'What I do most'), kind: 'choice', many: false, options: OPTIONS };

/** A field of every kind, and a table of them. */
const ALL_KINDS: Sheet = {
  kind: 'sheet',
  id: 'all-kinds',
  key: 'all-kinds',
  program: 'demo',
  lang: 'en',
  title: 'All kinds of fields',
  purpose: 'To be filled in by tests.',
  stage: 'plan',
  filledBy: 'patient',
  status: STATUS,
  file: 'templates/all-kinds.mdx',
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'More at ' },
        {
          type: 'link',
          href: 'https://example.org/help',
          children: [{ type: 'strong', children: [{ type: 'text', text: 'the help page' }] }],
        },
        { type: 'text', text: '.' },
      ],
    },
    block(GOAL),
    block({ ...named('line', 'In a word', 'About me'), kind: 'text', lines: 1, hint: 'The first that comes' }),
    block({ ...named('story', 'In my own words', 'About me'), kind: 'text', lines: 6 }),
    block({ ...named('weight', 'My weight'), kind: 'number', unit: 'kg', min: 20, max: 300 }),
    block({ ...named('day', 'The day I begin'), kind: 'date', format: 'DD/MM/YYYY' }),
    block(OFTEN),
    block({ ...named('like', 'What I like'), kind: 'choice', many: true, options: OPTIONS }),
    block({
      ...named('sure', 'How sure I am'),
      kind: 'scale',
      from: 0,
      to: 10,
      ...WORDS,
      words: [
        { id: 'no', label: 'not sure' },
        { id: 'yes', label: 'sure' },
      ],
    }),
    block({ ...named('agree', 'I want this'), kind: 'check' }),
    // On two pages, however dense the paper is.
    { type: 'page-break' },
    {
      type: 'repeat-table',
      label: 'My steps',
      corner: 'Step',
      columns: [
        { id: 'what', label: 'What' },
        { id: 'done', label: 'Done' },
      ],
      rows: [
        { id: '1', label: 'Step 1' },
        { id: '2', label: 'Step 2' },
      ],
      rowLabel: 'Step',
      maxRows: 4,
      form: { standard: 'table', large: 'cards' },
      cells: [1, 2].map((row): Field[] => [
        { ...named(`steps__r${row}__what`, 'What', `My steps · Step ${row}`), kind: 'text', lines: 1 },
        { ...named(`steps__r${row}__done`, 'Done', `My steps · Step ${row}`), kind: 'check' },
      ]),
    },
  ],
};

const CARRIED_ON: Sheet = {
  ...ALL_KINDS,
  id: 'later',
  key: 'later--week-2',
  occasion: { id: 'week-2', title: 'Week 2' },
  title: 'Later: week 2',
  file: 'templates/later.mdx',
  body: [
    {
      type: 'carried',
      field: { ...GOAL, accessibleName: 'Week 2 · My goal, as I wrote it' },
      from: { worksheet: 'all-kinds', title: 'All kinds of fields' },
    },
  ],
};

/** Both sheets in a book: the goal is written on the first and shown again on the second. */
export const BOOK_TO_FILL: Workbook = {
  kind: 'workbook',
  key: 'workbook-patient',
  program: 'demo',
  audience: 'patient',
  lang: 'en',
  title: 'Workbook',
  coverTitle: 'My workbook',
  owner: {
    kind: 'text',
    name: 'workbook__owner',
    label: 'My name',
    accessibleName: 'My name',
    lines: 1,
    owner: 'patient',
  },
  howToUse: [],
  otherHelp: [],
  safety: [],
  parts: [{ id: 'one', title: 'Part one', sheets: [ALL_KINDS, CARRIED_ON] }],
  status: STATUS,
  file: 'content/programs/demo/program.yaml',
};

export const SHEET_TO_FILL = ALL_KINDS;
