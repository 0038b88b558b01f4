import type { Program } from '../../../src/read/schema/program.ts';
import { sheetKey } from '../../../src/model/field-name.ts';
import type { Block, ChoiceField, Field, FieldKind, Owner, RepeatTable, Sheet, TextField } from '../../../src/model/node.ts';
import { CAPABILITIES } from './capabilities.ts';
import { findCapability } from './find-coverage.ts';
import { readShape } from './sheet-shape.ts';

/** A block of a sheet whose field names begin with `prefix`. */
export type Make = (prefix: string) => Block;

interface TinySheet {
  about: Partial<Sheet>;
  blocks: Make[];
}
interface World {
  program: Program;
  sheets: Map<string, TinySheet>;
  articles: Sheet[];
}

/** One thing a tiny program has; without it a capability must lose its home. */
export type Piece = (world: World) => void;

/** A program of which nothing is covered. */
const NOTHING = {
  id: 'tiny',
  goal_style: 'own_words',
  sources: [],
  domains: [{ id: 'garden', dimension: [], icf: [], goal_areas: [{ example_goals: [{ steps: [], measures: [] }] }] }],
  measures: [],
  outcome_classes: [],
  components: [{ id: 'nothing', title: 'Nothing', rationale: '', mind_body_link: '', evidence: [] }],
  daily_activities: [],
  barriers: [{ id: 'nothing', title: 'Nothing', kind: 'inner', strategies: [] }],
  coping_ideas: [],
  support_roles: [],
  share_audiences: [],
  limits: [],
  phases: [{ id: 'one', contents: [], sessions: [{ id: 'talk-1' }, { id: 'talk-2' }] }],
  review_schedule: [{ id: 'week-2' }, { id: 'end' }],
  red_flags: [],
} as unknown as Program;

const STATUS = { version: '1.0.0', status: 'draft', nextReview: '2027-01-01', sources: [] } as const;

/** A sheet with some blocks; the same id again adds to it. */
export function sheet(id: string, about: Partial<Sheet>, ...blocks: Make[]): Piece {
  const key = sheetKey({ worksheet: id, occasion: about.occasion?.id });
  return ({ sheets }) => {
    const before = sheets.get(key);
    sheets.set(key, {
      about: { id, key, ...before?.about, ...about },
      blocks: [...(before?.blocks ?? []), ...blocks],
    });
  };
}

export function article(id: string, about: Partial<Sheet> = {}): Piece {
  return ({ articles }) => articles.push({ ...makeSheet(id), kind: 'article', ...about });
}

export function program(change: Record<string, unknown>): Piece {
  return (world) => {
    world.program = { ...world.program, ...(change as Partial<Program>) };
  };
}

/** True where a program made of these pieces covers the capability. */
export function isCovered(id: string, pieces: readonly Piece[]): boolean {
  const world: World = { program: NOTHING, sheets: new Map(), articles: [] };
  pieces.forEach((piece) => piece(world));
  const sheets = [...world.sheets].map(([key, { about, blocks }]) =>
    readShape({ ...makeSheet(key), ...about, body: blocks.map((make) => make(key)) }),
  );
  const capability = CAPABILITIES.find((one) => one.id === id)!;
  return findCapability(capability, { ...world, sheets }).missing.length === 0;
}

function makeSheet(id: string): Sheet {
  return {
    kind: 'sheet',
    id,
    key: id,
    lang: 'en',
    title: id,
    purpose: id,
    stage: 'do',
    body: [],
    status: { ...STATUS, sources: [] },
    file: `${id}.mdx`,
  };
}

function makeRange(detail: string): { min?: number; max?: number } {
  const [min, max] = detail.split(',').map(Number);
  return detail === '' ? {} : { min, max };
}

/** A field by its kind, such as `text:clinician` or `number:0,10`; a choice by its options, such as `choice:a,b`, or `choices:…` for many. */
export function makeField(name: string, sort: string): Field {
  const [kind = '', detail = ''] = sort.split(':');
  const owner = (['clinician', 'both'].includes(detail) ? detail : 'patient') as Owner;
  const base = { name, label: name, accessibleName: name, owner };
  switch (kind as FieldKind | 'choices') {
    case 'text':
      return { ...base, kind: 'text', lines: 1 };
    case 'number':
      return { ...base, kind: 'number', ...makeRange(detail) };
    case 'date':
      return { ...base, kind: 'date', format: 'DD/MM/YYYY' };
    case 'check':
      return { ...base, kind: 'check' };
    case 'scale':
      return { ...base, kind: 'scale', from: 0, to: 10, low: 'low', high: 'high', words: [] };
    case 'choice':
    case 'choices':
      return makeChoice(base, kind === 'choices', detail);
  }
}

function makeChoice(
  base: Pick<Field, 'name' | 'label' | 'accessibleName'>,
  many: boolean,
  detail: string,
): ChoiceField {
  const [options = '', owner = 'patient'] = detail.split('/');
  return {
    ...base,
    kind: 'choice',
    owner: owner as Owner,
    many,
    options: options.split(',').map((id) => ({ id, label: id })),
  };
}

export function field(id: string, sort = 'text'): Make {
  return (prefix) => ({ type: 'field', field: makeField(`${prefix}__${id}`, sort) });
}

/** Fields `<id>_<part>`, as a word makes them. */
export function group(id: string, ...parts: string[]): Make {
  return (prefix) => ({ type: 'keep', children: parts.map((part) => field(`${id}_${part}`)(prefix)) });
}

/** Rows 1 to n, or with ids, and columns with what is in them. */
export function table(id: string, rows: number | readonly string[], columns: Record<string, string>): Make {
  const ids = typeof rows === 'number' ? Array.from({ length: rows }, (_, index) => index + 1) : rows;
  return (prefix): RepeatTable => ({
    type: 'repeat-table',
    label: id,
    corner: id,
    rowLabel: id,
    maxRows: ids.length,
    rows: ids.map((row) => ({ id: String(row), label: String(row) })),
    columns: Object.keys(columns).map((column) => ({ id: column, label: column })),
    form: { standard: 'table', large: 'cards' },
    cells: ids.map((row) =>
      Object.entries(columns).map(([column, sort]) =>
        makeField(`${prefix}__${id}__r${typeof row === 'number' ? row : `-${row}`}__${column}`, sort),
      ),
    ),
  });
}

/** Columns of text. */
export function texts(...columns: string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, 'text']));
}

export function carried(name: string): Make {
  return () => ({ type: 'carried', field: makeField(name, 'text') as TextField, from: { worksheet: 'x', title: 'x' } });
}

export function within(block: (children: Block[]) => Block, ...children: Make[]): Make {
  return (prefix) => block(children.map((make) => make(prefix)));
}
