import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAndPrint } from '../../src/build/check-and-print.ts';
import { PdfCache } from '../../src/paper/jobs/pdf-cache.ts';
import { TINY_LIBRARY } from './tiny-library.ts';
import { writeTiny } from './write-tiny.ts';

const SHEET = 'templates/first-steps.mdx';
const WORD = 'Selbstwirksamkeitserwartungsfragebogen';

/** What a build of the tiny library tells up to its PDFs. */
async function printTiny(changes: Record<string, string>): Promise<string[]> {
  await using root = await writeTiny(changes);
  const options = { root: root.path, out: join(root.path, 'dist'), cache: join(root.path, 'cache') };
  const { report } = await checkAndPrint(options, new PdfCache(options.cache), () => undefined);
  return report.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

function edit(file: string, from: string, to: string): Record<string, string> {
  return { [file]: TINY_LIBRARY[file]!.replace(from, () => to) };
}

test(
  'a heading, a title and a callout have room for a word that is longer than a line of large print',
  { timeout: 60_000 },
  async () => {
    const heading = `## ${WORD}\n\n<Callout kind="tip" title="${WORD}">x</Callout>\n\n## My step`;
    expect(await printTiny(edit(SHEET, '## My step', heading))).toEqual([]);
    expect(await printTiny(edit(SHEET, 'title: My first steps', `title: ${WORD}`))).toEqual([]);
  },
);

test('words without room are named where they stand, once', { timeout: 60_000 }, async () => {
  const table = `| Day | ${Array(4).fill(WORD).join(' | ')} |\n|${'---|'.repeat(5)}\n| a | b | c | d | e |`;
  const changes = {
    ...edit(SHEET, 'Pick one goal.', table),
    ...edit('content/site.yaml', 'name: Tiny clinic', `name: ${Array(30).fill('Tiny clinic').join(' ')}`),
    ...edit('content/programs/tiny/program.yaml', 'cover_title: My book', `cover_title: My ${WORD}`),
  };
  expect(await printTiny(changes)).toMatchInlineSnapshot(`
    [
      "content/site.yaml:6:9 "Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic Tiny clinic" lacks 30 pt of room as footer in pdf/en/sheets/first-steps-fillable-standard-a4.pdf and in 19 more.",
      "templates/first-steps.mdx:12:3 "Day" lacks 16 pt of room as table column in pdf/en/sheets/first-steps-fillable-standard-a4.pdf and in 7 more.",
      "templates/first-steps.mdx:12:9 "Selbstwirksamkeitserwartungsfragebogen" lacks 129 pt of room as table column in pdf/en/sheets/first-steps-fillable-standard-a4.pdf and in 7 more.",
      "content/programs/tiny/program.yaml:3:17 "Selbstwirksamkeitserwartungsfragebogen" lacks 226 pt of room as cover title in pdf/en/tiny/workbook-patient-fillable-large-a4.pdf and in 7 more.",
    ]
  `);
});
