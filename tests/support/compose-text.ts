import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../../src/problem/problem.ts';
import { instrumentSchema, type Instrument } from '../../src/read/schema/instrument.ts';
import { redFlagsSchema } from '../../src/read/schema/red-flags.ts';
import { listRedFlags } from '../../src/compose/red-flags.ts';
import { programSchema, type Program } from '../../src/read/schema/program.ts';
import type { Language } from '../../src/read/schema/site.ts';
import type { Ui } from '../../src/read/schema/ui.ts';
import { evaluateTemplate, WORKSHEET_VALUES } from '../../src/compose/template/evaluate.ts';
import { compileTemplate } from '../../src/compose/template/compile-template.ts';
import type { Block } from '../../src/model/node.ts';
import { VOCABULARY } from '../../src/words/index.ts';
import type { TemplateSetting } from '../../src/words/word-context.ts';

const PROJECT = join(import.meta.dirname, '../..');

export const ENGLISH: Language = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  date_format: 'DD/MM/YYYY',
  number_format: { decimal: '.', thousands: ',' },
  papers: ['a4'],
  crisis_regions: ['north'],
};

/** Each UI word is its own key and placeholders, so that tests do not depend on how it is put. */
export const KEY_WORDS: Ui['vocabulary'] = nameWords(readYaml('content/ui/en.yaml').vocabulary, []) as Ui['vocabulary'];

export const SPECIMEN_PROGRAM: Program = programSchema.parse(
  readYaml('tests/specimen/content/programs/specimen/program.yaml'),
);

/** Signs of the specimen in English. */
const SPECIMEN_RED_FLAGS = listRedFlags(redFlagsSchema.parse(readYaml('tests/specimen/content/red-flags.yaml')), 'en');

/** One line on where to turn. */
const CRISIS: Block[] = [{ type: 'paragraph', children: [{ type: 'text', text: 'Call 112.' }] }];

/** Questionnaires of the specimen. */
const SPECIMEN_INSTRUMENTS: TemplateSetting['instruments'] = {
  known: new Map(['mood', 'nrs'].map((id) => [id, readInstrument(id)])),
  crisis: CRISIS,
};

/** A template's text composed as the sheet `t` of the specimen program. */
export function composeText(
  text: string,
  change: Partial<TemplateSetting> = {},
): { blocks: Block[]; problems: Problem[]; withheld: boolean } {
  const { template, problems } = compileTemplate(
    { file: 'templates/t.mdx', body: text },
    { words: VOCABULARY.map(({ name }) => name), values: WORKSHEET_VALUES },
  );
  if (!template) return { blocks: [], problems, withheld: false };
  const setting = {
    worksheet: 't',
    program: SPECIMEN_PROGRAM,
    instruments: SPECIMEN_INSTRUMENTS,
    redFlags: SPECIMEN_RED_FLAGS,
    help: new Map([['crisis' as const, CRISIS]]),
    language: ENGLISH,
    words: KEY_WORDS,
    owner: 'patient' as const,
  };
  return evaluateTemplate(template, { ...setting, ...change }, VOCABULARY);
}

/** Problems as their author reads them. */
export function showProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ line, column, rule, message, advice }) => `${line}:${column} ${rule}\n  ${message}\n  ${advice}`)
    .join('\n');
}

function readInstrument(id: string): Instrument {
  return instrumentSchema.parse(readYaml(`tests/specimen/content/instruments/${id}.yaml`));
}

function readYaml(file: string): { vocabulary: unknown } {
  return parse(readFileSync(join(PROJECT, file), 'utf8')) as { vocabulary: unknown };
}

function nameWords(value: unknown, path: string[]): unknown {
  // The letters of a date format.
  if (typeof value === 'string' && value.length === 1) return value;
  if (typeof value === 'string') return [path.join('.'), ...(value.match(/\{\w+\}/g) ?? []).toSorted()].join(' ');
  if (Array.isArray(value)) return value.map((item, index) => nameWords(item, [...path, String(index + 1)]));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, part]) => [key, nameWords(part, [...path, key])]),
  );
}
