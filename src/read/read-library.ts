import type { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import type { Authored, Authoring, Library, ProgramFamily, TemplateFamily } from './library.ts';
import { listAuthoredFiles, type AuthoredFile, type AuthoredKind } from './list-authored-files.ts';
import { parseYamlFile, readMdxFile, readYamlFile, type Reading } from './read-authored.ts';
import { readUi } from './read-ui.ts';
import { readProgramTranslation } from './read-program-translation.ts';
import { coverageSchema } from './schema/coverage.ts';
import {
  articleFrontMatter,
  articleTranslationFrontMatter,
  pageFrontMatter,
  worksheetFrontMatter,
  worksheetTranslationFrontMatter,
} from './schema/front-matter.ts';
import { glossarySchema, type Glossary } from './schema/glossary.ts';
import { instrumentSchema, type Instrument } from './schema/instrument.ts';
import { programSchema } from './schema/program.ts';
import { redFlagsSchema, type RedFlags } from './schema/red-flags.ts';
import { siteSchema } from './schema/site.ts';

/**
 * Reads everything authors wrote below `root` (the folder of `content/` and `templates/`), and every fault of form
 * in all of it. The library is undefined if site.yaml cannot be read, since all else depends on it.
 *
 * @param base the path the site is served under, where it is not that of site.yaml
 */
export async function readLibrary(
  root: string,
  base?: string,
): Promise<{ library: Library | undefined; problems: Problem[] }> {
  const { files, problems } = await listAuthoredFiles(root);
  const unread = new Set<string>();
  const of = (kind: AuthoredKind): AuthoredFile[] => files.filter((file) => file.kind === kind);
  const keep = <A>({ file, authored, problems: found }: Reading<A>): A | undefined => {
    problems.push(...found);
    if (authored === undefined) unread.add(file);
    return authored;
  };

  const site = withBase(await readSite(root, of('site'), problems, keep), base);
  const ui: Library['ui'] = new Map();
  const tags = site?.value.languages.map(({ tag }) => tag) ?? [];
  for (const [tag, reading] of await readUi(root, of('ui'), tags)) {
    const words = keep(reading);
    if (words) ui.set(tag, words);
  }
  const [list] = of('coverage');
  const coverage = list && keep(await readYamlFile(root, list.file, coverageSchema, 'the list of what is covered'));
  const glossary = await readGlossary(root, of('glossary'), keep);
  const redFlags = await readRedFlags(root, of('red-flags'), keep);
  const instruments = await readInstruments(root, of('instrument'), keep);
  const programs = await readPrograms(root, of('program'), problems, keep);
  const worksheets = await readFamilies(root, of('worksheet'), WORKSHEET, problems, keep);
  const articles = await readFamilies(root, of('article'), ARTICLE, problems, keep);
  const pages = await readFamilies(root, of('page'), PAGE, problems, keep);

  const library = {
    ...{ root, ui, coverage, glossary, redFlags },
    ...{ instruments, programs, worksheets, articles, pages, unread },
  };
  return { library: site && { ...library, site }, problems };
}

type Keep = <A>(reading: Reading<A>) => A | undefined;

async function readSite(
  root: string,
  files: AuthoredFile[],
  problems: Problem[],
  keep: Keep,
): Promise<Library['site'] | undefined> {
  if (files.length > 0) return keep(await readYamlFile(root, files[0]!.file, siteSchema, 'the site file'));
  problems.push({
    file: 'content/site.yaml',
    line: 1,
    column: 1,
    rule: 'missing-file',
    severity: 'error',
    message:
      'There is no site file, which says who publishes the site, in which languages, and where to turn in a crisis.',
    advice: 'Begin one with "npm run new -- site", or name the folder that holds content/ and templates/ with --root.',
  });
  return undefined;
}

function withBase(site: Library['site'] | undefined, base: string | undefined): Library['site'] | undefined {
  return site && base !== undefined ? { ...site, value: { ...site.value, base } } : site;
}

/** A site without a glossary has an empty one. */
async function readGlossary(root: string, files: AuthoredFile[], keep: Keep): Promise<Authored<Glossary>> {
  const file = 'content/glossary.yaml';
  const read = files[0] && keep(await readYamlFile(root, file, glossarySchema, 'the glossary'));
  return read ?? { file, value: glossarySchema.parse({}), placeOf: () => ({ file, line: 1, column: 1 }) };
}

/** Without the file there are no signs, and a program that names one is told so. */
async function readRedFlags(root: string, files: AuthoredFile[], keep: Keep): Promise<Authored<RedFlags>> {
  const file = 'content/red-flags.yaml';
  const read = files[0] && keep(await readYamlFile(root, file, redFlagsSchema, 'the file of red flags'));
  return read ?? { file, value: redFlagsSchema.parse({}), placeOf: () => ({ file, line: 1, column: 1 }) };
}

async function readInstruments(
  root: string,
  files: AuthoredFile[],
  keep: Keep,
): Promise<Map<string, Authored<Instrument>>> {
  const instruments = new Map<string, Authored<Instrument>>();
  for (const { file, id } of files) {
    const instrument = keep(await readYamlFile(root, file, instrumentSchema, 'the instrument file'));
    if (instrument) instruments.set(id, instrument);
  }
  return instruments;
}

async function readPrograms(
  root: string,
  files: AuthoredFile[],
  problems: Problem[],
  keep: Keep,
): Promise<Map<string, ProgramFamily>> {
  const programs = new Map<string, ProgramFamily>();
  for (const { file, id } of files.filter(({ lang }) => lang === undefined)) {
    const source = keep(await readYamlFile(root, file, programSchema, 'the program file'));
    if (source) programs.set(id, { id, source, translations: new Map() });
  }
  for (const translation of files.filter(({ lang }) => lang !== undefined)) {
    const family = programs.get(translation.id);
    if (family) {
      const words = keep(await readProgramTranslation(root, translation.file, family.source));
      if (words) family.translations.set(translation.lang!, words);
    } else {
      // Without its source, a translation can be told only what is wrong with its form.
      problems.push(
        ...findMissingSource(files, translation, 'program.yaml'),
        ...(await parseYamlFile(root, translation.file)).problems,
      );
    }
  }
  return programs;
}

interface TemplateForm<S extends z.ZodType, T extends z.ZodType> {
  source: S;
  translation: T;
}
const WORKSHEET = { source: worksheetFrontMatter, translation: worksheetTranslationFrontMatter };
const ARTICLE = { source: articleFrontMatter, translation: articleTranslationFrontMatter };
const PAGE = { source: pageFrontMatter, translation: pageFrontMatter };

async function readFamilies<S extends z.ZodType, T extends z.ZodType>(
  root: string,
  files: AuthoredFile[],
  form: TemplateForm<S, T>,
  problems: Problem[],
  keep: Keep,
): Promise<Map<string, TemplateFamily<z.output<S>, z.output<T>>>> {
  const families = new Map<string, TemplateFamily<z.output<S>, z.output<T>>>();
  for (const { file, id } of files.filter(({ lang }) => lang === undefined)) {
    const source = keep<Authoring<z.output<S>>>(await readMdxFile(root, file, form.source, 'the front matter'));
    if (source) families.set(id, { id, source, translations: new Map() });
  }
  for (const translation of files.filter(({ lang }) => lang !== undefined)) {
    const read = keep<Authoring<z.output<T>>>(
      await readMdxFile(root, translation.file, form.translation, 'the front matter of a translation'),
    );
    const family = families.get(translation.id);
    if (family && read) family.translations.set(translation.lang!, read);
    if (!family) problems.push(...findMissingSource(files, translation, `${translation.id}.mdx`));
  }
  return families;
}

/** A translation of nothing; silent if the source exists but could not be read. */
function findMissingSource(files: AuthoredFile[], translation: AuthoredFile, source: string): Problem[] {
  if (files.some(({ id, lang }) => id === translation.id && lang === undefined)) return [];
  return [
    {
      file: translation.file,
      line: 1,
      column: 1,
      rule: 'missing-source',
      severity: 'error',
      message: `This translates ${source}, but there is no such file beside it.`,
      advice: 'Name the translation after its source, or write the source first.',
    },
  ];
}
