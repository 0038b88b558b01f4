// Measures the books of a folder as they are printed, for the README: pages, fields, how full the last page of each sheet is;
// and the sizes of letters and left edges that the pages use, counted from the files.
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Size } from '../src/model/face.ts';
import type { Workbook } from '../src/model/node.ts';
import { placeFields } from '../src/paper/fields/placed-fields.ts';
import type { SheetFill } from '../src/paper/paper-document.ts';
import { readLaidOutPdf, type LaidOutPdf } from '../tests/paper/laid-out-pdf.ts';
import { listLeftEdges } from '../tests/paper/list-left-edges.ts';
import { listEveryPdf, makeEveryPdf } from '../tests/paper/make-every-pdf.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: '.' }, book: { type: 'string', default: '' } },
});
const root = path.resolve(values.root);

const jobs = await listEveryPdf(
  root,
  ({ document, face, path: file }) =>
    document.kind === 'workbook' && face.edition === 'print' && face.paper === 'a4' && file.includes(values.book),
);

const share = (part: number): string => `${Math.round(100 * part)} %`;
const rows: string[] = [];
const edges = new Map<string, Set<number>>();
const sizes = new Map<string, Set<number>>();
for await (const { bytes, facts, job } of makeEveryPdf(root, jobs)) {
  const book = job.document as Workbook;
  const last = facts.fill!.filter(({ pages }) => pages > 1).map((one: SheetFill) => one.last);
  const below = (limit: number): number => last.filter((fill) => fill < limit).length;
  const minutes = book.parts.flatMap(({ sheets }) => sheets).reduce((sum, sheet) => sum + (sheet.minutes ?? 0), 0);
  const mean = last.reduce((sum, fill) => sum + fill, 0) / last.length;
  rows.push(
    `| ${[
      ...[`${book.title} (${book.lang}, ${job.face.size})`, facts.pages, placeFields(book, 'print').length],
      ...[minutes, share(mean), `${below(0.25)} of ${last.length}`, `${below(0.6)} of ${last.length}`],
    ].join(' | ')} |`,
  );
  const pdf = await readLaidOutPdf(bytes, facts.widgets);
  collect(pdf, edges, sizes, job.face.size);
}

/** Left edges of lines in mm, and sizes in pt. */
function collect({ pages }: LaidOutPdf, left: Map<string, Set<number>>, letters: Map<string, Set<number>>, of: Size) {
  const add = (map: Map<string, Set<number>>, value: number): unknown =>
    map.set(of, (map.get(of) ?? new Set()).add(value));
  for (const page of pages) {
    for (const text of page.texts)
      if (text.upright && text.text.trim() !== '') add(letters, Math.round(10 * text.size) / 10);
    for (const edge of listLeftEdges(page, of)) add(left, edge);
  }
}

console.log(
  '| book, print, A4 | pages | fields | minutes | last pages, mean | under 25 % | under 60 % |\n|---|---|---|---|---|---|---|',
);
console.log(rows.join('\n'));
const list = (set: Set<number>): string => [...set].sort((a, b) => a - b).join(', ');
for (const [size, set] of sizes) console.log(`\nSizes of letters, ${size}: ${list(set)} pt`);
for (const [size, set] of edges) console.log(`\nLeft edges of lines, ${size}: ${set.size}, at ${list(set)} mm`);
