import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { validate } from '../../src/read/validate.ts';
import { inlineText } from '../../src/model/inline-text.ts';
import type { Block, Inline } from '../../src/model/node.ts';
import { listEveryPdf, makeEveryPdf } from '../paper/make-every-pdf.ts';
import { runBuild } from '../build/run-build.ts';
import { composeText } from '../support/compose-text.ts';
import { readTaggedText } from '../support/read-tagged-text.ts';
import { TINY_LIBRARY } from './tiny-library.ts';

const TEXTS = 300;

/** Words, numbers and every sign that means something to Markdown, MDX or YAML, close together or apart. */
const PIECES = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Ziel', 'a', 'Patient', 'innen', 'größer', '24', '1', '5') },
  { weight: 2, arbitrary: fc.constantFrom(' ', ' ', ' ', '\n') },
  { weight: 3, arbitrary: fc.constantFrom(...'*_#-+>|~`[]()!&;:.,"\'\\%@?/=$^{}<') },
);
const TEXT = fc
  .array(PIECES, { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const texts = fc.sample(TEXT, { numRuns: TEXTS, seed: 20261126 });

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

test('random texts in a template are printed letter for letter but for the marks of Markdown, or a problem is told', () => {
  const changed = texts.filter((text) => {
    const { blocks, problems } = composeText(text);
    return problems.length === 0 && !new RegExp(`^\\s*${sourcesOf(blocks)}\\s*$`, 'u').test(text);
  });
  expect(changed).toEqual([]);
  expect(findClean().length).toBeGreaterThan(TEXTS / 4);
});

test('random texts as a value in YAML are read letter for letter, or a problem is told', () => {
  const schema = z.strictObject({ text: z.string() });
  const lines = texts.map((text) => text.replaceAll('\n', ' '));
  const read = lines.map((line) => validate(schema, parseYaml(`text: ${line}\n`, 'a.yaml'), 'the file'));
  const faults = lines.map((line) => parseYaml(`text: ${line}\n`, 'a.yaml').problems);
  const changed = lines.filter((line, index) => {
    const told = faults[index]!.length + read[index]!.problems.length > 0;
    return !told && read[index]!.value!.text !== unquoted(line);
  });
  expect(changed).toEqual([]);
  expect(faults.filter(({ length }) => length === 0).length).toBeGreaterThan(TEXTS / 4);
});

test('what the sheet says stands on its page letter for letter', { timeout: 180_000 }, async () => {
  const clean = findClean();
  const body = clean.map((text, index) => `<Callout kind="tip" title="Text ${index}">\n\n${text}\n\n</Callout>`);
  const sheet = 'templates/first-steps.mdx';
  const root = await writeRoot({ [sheet]: `${TINY_LIBRARY[sheet]!}\n${body.join('\n\n')}\n` });
  const out = join(root, 'dist');
  const { code, output } = await runBuild(root, out, join(root, 'cache'));
  expect({ code, output }).toMatchObject({ code: 0 });
  const html = await readFile(join(out, 'programs/tiny/sheets/first-steps/index.html'), 'utf8');
  const shown = squeeze(wordsOfPage(html));
  expect(clean.filter((text) => !shown.includes(squeeze(wordsOf(composeText(text).blocks))))).toEqual([]);
});

test('what the sheet says stands in its PDF letter for letter', { timeout: 120_000 }, async () => {
  const clean = findClean();
  const body = clean
    .map((text, index) => `<Callout kind="tip" title="Text ${index}">\n\n${text}\n\n</Callout>`)
    .join('\n\n');
  const sheet = 'templates/first-steps.mdx';
  const root = await writeRoot({ [sheet]: `${TINY_LIBRARY[sheet]!}\n${body}\n` });
  const jobs = await listEveryPdf(root, ({ path }) => /first-steps-fillable-standard-a4/.test(path));
  for await (const { bytes } of makeEveryPdf(root, jobs.slice(0, 1))) {
    const printed = (await readTaggedText(bytes)).map(({ text }) => text).join(' ');
    const lost = clean.filter((text) => !squeeze(printed).includes(squeeze(wordsOf(composeText(text).blocks))));
    expect(lost).toEqual([]);
    return;
  }
  expect.unreachable('no PDF was made');
});

test(
  'words of programs, of the glossary and of titles stand on their pages letter for letter',
  { timeout: 180_000 },
  async () => {
    // In double quotes YAML has the escapes of JSON.
    const lines = texts.map((text) => JSON.stringify(text.replaceAll(/\s+/g, ' ')));
    const [program, glossary] = ['content/programs/tiny/program.yaml', 'content/glossary.yaml'];
    const rest =
      'why_it_matters: So., steps: [{ id: one, text: I do., evidence: I tick it. }], measures: [sleep-quality]';
    const goals = lines.map((line, index) => `          - { id: goal-${index}, text: ${line}, ${rest} }\n`).join('');
    const terms = lines.map((line, index) => {
      return `  - { id: term-${index}, words: { en: { term: Word ${index}, meaning: ${line} } } }\n`;
    });
    const title = JSON.stringify(
      lines
        .slice(0, 4)
        .map((line) => JSON.parse(line) as string)
        .join(' '),
    );
    const titled = (file: string) =>
      [file, TINY_LIBRARY[file]!.replace(/^title: .*$/m, () => `title: ${title}`)] as const;
    const root = await writeRoot({
      [program]: TINY_LIBRARY[program]!.replace('example_goals:\n', () => `example_goals:\n${goals}`),
      [glossary]: TINY_LIBRARY[glossary]! + terms.join(''),
      ...Object.fromEntries(['templates/first-steps.mdx', 'content/articles/why-rest.mdx'].map(titled)),
    });
    for (const file of Object.keys(TINY_LIBRARY)) if (/\.de\.(?:mdx|yaml)$/.test(file)) await rm(join(root, file));
    const out = join(root, 'dist');
    const { code, output } = await runBuild(root, out, join(root, 'cache'));
    expect({ code, output }).toMatchObject({ code: 0 });
    const wordsAt = async (page: string) => squeeze(wordsOfPage(await readFile(join(out, page, 'index.html'), 'utf8')));
    const lostFrom = (words: string, wanted: readonly string[]) =>
      wanted.filter((line) => !words.includes(squeeze(JSON.parse(line) as string)));
    expect(lostFrom(await wordsAt('glossary'), lines)).toEqual([]);
    expect(lostFrom(await wordsAt('programs/tiny/goals/sleep'), lines)).toEqual([]);
    for (const page of ['programs/tiny/sheets/first-steps', 'articles/why-rest', 'programs/tiny'])
      expect(lostFrom(await wordsAt(page), [title])).toEqual([]);
  },
);

/** The words between the tags of a page. */
function wordsOfPage(html: string): string {
  const signs: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&#x27;': "'",
    '&amp;': '&',
  };
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&(?:lt|gt|quot|#39|#x27|amp);/g, (sign) => signs[sign]!);
}

function findClean(): string[] {
  return texts.filter((text) => composeText(text).problems.length === 0);
}

/** A line in quotation marks means what stands between them. */
function unquoted(line: string): string {
  const [, double, single] = /^(?:"([^"\\]*)"|'((?:[^']|'')*)')$/.exec(line) ?? [];
  return double ?? single?.replaceAll("''", "'") ?? line;
}

/** A pattern of all texts of which Markdown makes these blocks. */
function sourcesOf(blocks: readonly Block[]): string {
  return blocks.map(sourceOf).join('\\s*');
}

function sourceOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return sentence(block.children);
    case 'heading':
      return `#{${block.level}}\\s+${sentence(block.children)}`;
    case 'quote':
      return `>\\s*${sourcesOf(block.children)}`;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `(?:1|${index + 1})\\.` : '[-*]'}\\s*${sourcesOf(item)}`)
        .join('\\s*');
    default:
      throw new Error(`These texts make no ${block.type}.`);
  }
}

function sentence(inlines: readonly Inline[]): string {
  return inlines.map(inlineSource).join('');
}

function inlineSource(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return [...inline.text].map(letter).join('');
    case 'break':
      return '(?:\\\\| {2,})\\n\\s*';
    case 'strong':
      return `(\\*\\*|__)${sentence(inline.children)}(\\*\\*|__)`;
    case 'emphasis':
      return `[*_]${sentence(inline.children)}[*_]`;
    case 'link':
      return `\\[${sentence(inline.children)}\\]\\([^)]*\\)`;
    default:
      throw new Error(`These texts make no ${inline.type}.`);
  }
}

/** A sign may have a backslash before it; a line may begin with the sign of the quote it stands in. */
function letter(sign: string): string {
  if (sign === ' ') return '(?:\\s|(?<=\\n\\s*)>)+';
  return /[\p{L}\p{N}]/u.test(sign) ? sign : `\\\\?${sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')}`;
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'list') return block.items.map(wordsOf).join(' ');
      if (block.type === 'quote') return wordsOf(block.children);
      return block.type === 'paragraph' || block.type === 'heading' ? inlineText(block.children) : '';
    })
    .join(' ');
}

/** Lines are broken elsewhere on paper, and lists have their numbers there. */
function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

async function writeRoot(changes: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'handrail-letters-'));
  roots.push(root);
  for (const [file, text] of Object.entries({ ...TINY_LIBRARY, ...changes })) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}
