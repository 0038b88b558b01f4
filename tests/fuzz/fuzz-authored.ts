import { rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { checkLibrary } from '../../src/check/check-library.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { formatReport } from '../../src/problem/report.ts';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';
import { draw, type FuzzKind } from './fuzz-kind.ts';
import { byteHarms, harmBytes, SHARE } from './harm-bytes.ts';

const FILES = Object.keys(TINY_LIBRARY).sort();
const WORDS = [
  ...[
    '\n',
    '\n\n',
    '  ',
    '- ',
    ': ',
    ' #',
    "'",
    '"',
    '|',
    '&a ',
    '*a',
    '!!x ',
    '---\n',
    '{',
    '}',
    '[',
    ']',
    '~',
    'null',
    '\t',
  ],
  ...[
    '<',
    '/>',
    '<Scale',
    '</',
    '{program.title}',
    '{',
    '`',
    '**',
    '[x](sheet:y)',
    '](',
    '|a|b|',
    'constructor',
    '\u0000',
    '\ufeff',
  ],
];
/** One of so many cases. */
const CHECKED_TWICE = 10;
const plan = fc.array(fc.record({ which: SHARE, harms: byteHarms(WORDS, 0x7f, 200) }), { minLength: 1, maxLength: 3 });

/** The files of a small library with some of their bytes changed: whatever is wrong is told at a place that is there. */
export const FUZZ_AUTHORED: FuzzKind = {
  async prepare() {
    const root = await fs.mkdtemp(path.join(tmpdir(), 'handrail-fuzz-'));
    const write = async (file: string, content: string | Uint8Array): Promise<void> => {
      await fs.mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await fs.writeFile(path.join(root, file), content);
    };
    for (const file of FILES) await write(file, TINY_LIBRARY[file]!);
    process.once('exit', () => rmSync(root, { recursive: true, force: true }));
    return async (seed) => {
      const harmed = new Map<string, Uint8Array>();
      for (const { which, harms } of draw(plan, seed)) {
        const file = FILES[Math.floor(which * FILES.length)]!;
        harmed.set(file, harmBytes(harmed.get(file) ?? new TextEncoder().encode(TINY_LIBRARY[file]), harms));
      }
      for (const [file, bytes] of harmed) await write(file, bytes);
      try {
        const { problems } = await checkLibrary(root);
        const wrong = await findFalsePlaces(root, problems);
        if (seed % CHECKED_TWICE !== 0) return wrong;
        const again = (await checkLibrary(root)).problems;
        const same = formatReport(problems, root) === formatReport(again, root);
        return same ? wrong : [...wrong, 'told otherwise the second time'];
      } finally {
        for (const file of harmed.keys()) await write(file, TINY_LIBRARY[file]!);
      }
    };
  },
};

/** Problems at a place that no file has, or without words. */
async function findFalsePlaces(root: string, problems: readonly Problem[]): Promise<string[]> {
  const lists = await Promise.all(
    problems.map(async ({ file, line, column, message, advice }) => {
      const text = await fs.readFile(path.join(root, file), 'utf8').catch(() => undefined);
      const there =
        text === undefined ? line === 1 : line >= 1 && line <= text.split(/\r\n|\r|\n/).length && column >= 1;
      return there && message && advice ? [] : [`${file}:${line}:${column} ${message}`];
    }),
  );
  return lists.flat();
}
