import type { Problem } from '../problem/problem.ts';
import type { Authored, Library, ProgramFamily } from '../read/library.ts';
import { listContents } from '../read/phase-contents.ts';
import type { Program } from '../read/schema/program.ts';
import type { CompiledTemplates } from './compile-templates.ts';
import { composeSheet, findWorksheet } from './compose-sheet.ts';
import { composeWorkbooks } from './compose-workbook.ts';
import type { ComposedProgram, ComposedSheet } from './composition.ts';
import { findHiddenOriginals } from './find-hidden-originals.ts';
import { cutSheet } from './for-reader.ts';
import type { LanguageSetting } from './language-setting.ts';
import { isWithoutProgram, markShared, type TreesWithoutProgram } from './mark-shared.ts';
import type { Sheet, Workbook } from '../model/node.ts';
import { composeRedFlags, composeRedFlagsInShort } from './red-flags.ts';
import { joinShownAgain } from './show-again.ts';

/** The program in a language: its translation, or the source if it is written in that language. */
export function findProgram({ source, translations }: ProgramFamily, tag: string): Authored<Program> | undefined {
  return translations.get(tag) ?? (source.value.source_language === tag ? source : undefined);
}

/** A program with its sheets and workbooks in a language. */
export function composeProgram(
  authored: Authored<Program>,
  parts: {
    sources: Pick<Library, 'worksheets' | 'articles'>;
    templates: CompiledTemplates;
    articles: readonly ComposedSheet[];
    /** Where to turn, for the last leaf of a workbook and the page before it. */
    help: Pick<Workbook, 'otherHelp' | 'safety'>;
    withoutProgram: TreesWithoutProgram;
  },
  setting: LanguageSetting,
): { program: ComposedProgram; problems: Problem[] } {
  const program = authored.value;
  const { sheets: complete, withoutProgram, untranslated, problems } = composeSheets(program, parts, setting);
  const sheets = markShared(joinShownAgain(complete), withoutProgram).map(cutSheet);
  const redFlags = (setting.redFlags ?? []).filter(({ id }) => program.red_flags.includes(id));
  const workbooks = composeWorkbooks(
    authored,
    {
      sheets,
      articles: parts.articles,
      sources: parts.sources,
      otherHelp: [...composeRedFlags(redFlags, setting.words), ...parts.help.otherHelp],
      safety: [...parts.help.safety, ...composeRedFlagsInShort(redFlags, setting.words)],
    },
    setting,
  );
  return {
    program: { program, sheets, untranslated, redFlags, workbooks },
    problems: [...problems, ...findHiddenOriginals(sheets)],
  };
}

/** The sheets the phases name, each once. What they name and does not exist is a problem of the program's references. */
function composeSheets(
  program: Program,
  {
    sources: { worksheets },
    templates,
    withoutProgram: trees,
  }: { sources: Pick<Library, 'worksheets'>; templates: CompiledTemplates; withoutProgram: TreesWithoutProgram },
  setting: LanguageSetting,
): { sheets: Sheet[]; withoutProgram: ReadonlySet<string>; untranslated: string[]; problems: Problem[] } {
  const sheets = new Map<string, Sheet>();
  const withoutProgram = new Set<string>();
  const untranslated = new Set<string>();
  const problems: Problem[] = [];
  for (const content of program.phases.flatMap(listContents)) {
    const worksheet = 'sheet' in content ? worksheets.get(content.sheet) : undefined;
    if (!worksheet || !('sheet' in content)) continue;
    const authoring = findWorksheet(worksheet, setting);
    if (!authoring) untranslated.add(worksheet.id);
    const template = authoring && templates.get(authoring);
    if (!template) continue;
    const occasion = findOccasion(program, content.occasion);
    const result = composeSheet({ worksheet, authoring, template, program, occasion }, setting);
    if (sheets.has(result.sheet.key)) continue;
    problems.push(...result.problems);
    if (result.withheld) untranslated.add(worksheet.id);
    else sheets.set(result.sheet.key, result.sheet);
    if (isWithoutProgram(result.sheet, { worksheet, authoring, template }, setting, trees))
      withoutProgram.add(result.sheet.key);
  }
  return { sheets: [...sheets.values()], withoutProgram, untranslated: [...untranslated], problems };
}

/** A review or a session of the program. */
function findOccasion({ review_schedule, phases }: Program, id: string | undefined): Sheet['occasion'] {
  const occasions = [...review_schedule, ...phases.flatMap(({ sessions }) => sessions)];
  const occasion = occasions.find((one) => one.id === id);
  return occasion && { id: occasion.id, title: occasion.title };
}
