import fs from 'node:fs/promises';
import path from 'node:path';
import { TINY_LIBRARY } from '../tests/broken/tiny-library.ts';

/** How many programs a generated site has, and how many worksheets each of them. */
interface LargeSite {
  programs: number;
  sheets: number;
}

const PROGRAM = 'content/programs/tiny/program';
const SHEET = 'templates/first-steps';
/** Files that name the worksheet. */
const NAMES_SHEET = /^(templates\/review|content\/(articles|programs))/;
const LOCK = 'templates/fields.lock.yaml';

/** Asks for the measures of the program and names it, so that each program has a sheet of its own. */
const OF_PROGRAM = `
{program.title}.

<Diary id="diary" days={7} measures={program.measures} times={[{ id: 'early', label: '1' }, { id: 'late', label: '2' }]} />
`;

/**
 * Writes a site in two languages: the program and the worksheet of the tiny library again and again. Its fields are
 * still to be locked.
 */
export async function writeLargeSite(root: string, { programs, sheets }: LargeSite): Promise<void> {
  const files = Object.fromEntries(
    Object.entries(TINY_LIBRARY).filter(([name]) => !name.startsWith(PROGRAM) && !name.startsWith(SHEET)),
  );
  const used = numbers(sheets).map((sheet) => `      - sheet: steps-${sheet}\n`);
  for (const language of ['', '.de']) {
    for (const sheet of numbers(sheets)) {
      const text = TINY_LIBRARY[`${SHEET}${language}.mdx`]!.replace(/^title: .*$/m, `$& ${sheet}`);
      files[`templates/steps-${sheet}${language}.mdx`] = text + OF_PROGRAM;
    }
    for (const program of numbers(programs)) {
      const text = TINY_LIBRARY[`${PROGRAM}${language}.yaml`]!.replace('id: tiny', `id: tiny-${program}`)
        .replace(/^title: .*$/m, `$& ${program}`)
        .replace(/^ {6}- sheet: first-steps\n/m, used.join(''));
      files[`content/programs/tiny-${program}/program${language}.yaml`] = text;
    }
  }
  files[LOCK] = files[LOCK]!.replace(/^first-steps:\n(?: .*\n)*/m, '');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, NAMES_SHEET.test(name) ? renameSheet(text) : text);
  }
}

/** What named the only worksheet names the first of many. */
function renameSheet(text: string): string {
  return text.replaceAll('first-steps', 'steps-1');
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
