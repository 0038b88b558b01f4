import type { Problem } from '../problem/problem.ts';
import type { Library } from '../read/library.ts';
import type { Language } from '../read/schema/site.ts';
import type { Ui } from '../read/schema/ui.ts';
import { compileTemplates, type CompiledTemplates } from './compile-templates.ts';
import { composeUnused } from './compose-unused.ts';
import { composeArticle, findArticle } from './compose-article.ts';
import { composeProgram, findProgram } from './compose-program.ts';
import type { ComposedProgram, ComposedSheet, Composition, LanguageComposition } from './composition.ts';
import { composeCrisis, composeCrisisInShort, composeCrisisWithNumbers } from './crisis.ts';
import { composeHelpByKind } from './help-by-kind.ts';
import { readSiteValues } from './site-values.ts';
import { cutSheet } from './for-reader.ts';
import type { LanguageSetting } from './language-setting.ts';
import type { TreesWithoutProgram } from './mark-shared.ts';
import { composeOtherHelp } from './other-help.ts';
import { listRedFlags } from './red-flags.ts';
import type { Sheet } from '../model/node.ts';
import { compact } from '../model/compact.ts';

/** Everything that is published, in all languages, and every fault of a template or of what is made of it. */
export function composeLibrary(library: Library): {
  composition: Composition;
  /** By language tag: sheets that no program uses, as the first program would have them. They are not published. */
  unused: ReadonlyMap<string, Sheet[]>;
  problems: Problem[];
} {
  const { templates, problems } = compileTemplates(library);
  const unused = new Map<string, Sheet[]>();
  const languages: LanguageComposition[] = [];
  for (const language of library.site.value.languages) {
    // A language without words of its own was reported when they were read.
    const ui = library.ui.get(language.tag)?.value;
    if (!ui) continue;
    const setting = makeSetting(library, language, ui);
    languages.push(composeLanguage(library, templates, setting, ui, problems));
    unused.set(language.tag, composeUnused(library, templates, setting, problems));
  }
  return { composition: { languages }, unused, problems: dropRepeated(problems) };
}

function makeSetting(library: Library, language: Language, ui: Ui): LanguageSetting {
  const site = library.site.value;
  const { redFlags, unread } = library;
  return compact({
    language,
    defaultLanguage: site.default_language,
    words: ui.vocabulary,
    instruments: { known: listInstruments(library), crisis: composeCrisisInShort(site, language, ui.vocabulary) },
    redFlags: unread.has(redFlags.file) ? undefined : listRedFlags(redFlags.value, language.tag),
    help: composeHelpByKind(site, language, ui.vocabulary),
    site: readSiteValues(site),
  });
}

function composeLanguage(
  library: Library,
  templates: CompiledTemplates,
  setting: LanguageSetting,
  ui: Ui,
  problems: Problem[],
): LanguageComposition {
  const site = library.site.value;
  const { language } = setting;
  const crisis = composeCrisis(site, language, ui.vocabulary);
  const help = {
    otherHelp: composeOtherHelp(site, language, ui.vocabulary),
    safety: composeCrisisWithNumbers(site, language, ui.vocabulary),
  };
  const articles = composeArticles(library, templates, setting, problems);
  const withoutProgram: TreesWithoutProgram = new Map();
  const programs = sortById(library.programs).flatMap((family): ComposedProgram[] => {
    const authored = findProgram(family, language.tag);
    if (!authored) return [];
    const result = composeProgram(authored, { sources: library, templates, articles, help, withoutProgram }, setting);
    problems.push(...result.problems);
    return [result.program];
  });
  return {
    language,
    ui,
    programs,
    articles,
    crisis,
    crisisShort: [...setting.instruments.crisis],
    redFlags: (setting.redFlags ?? []).filter(({ isForEveryone }) => isForEveryone),
  };
}

function listInstruments({ instruments }: Library): LanguageSetting['instruments']['known'] {
  return new Map([...instruments].map(([id, { value }]) => [id, value]));
}

function composeArticles(
  library: Library,
  templates: CompiledTemplates,
  setting: LanguageSetting,
  problems: Problem[],
): ComposedSheet[] {
  return sortById(library.articles).flatMap((article): ComposedSheet[] => {
    const authoring = findArticle(article, setting);
    const template = authoring && templates.get(authoring);
    if (!template) return [];
    const result = composeArticle({ article, authoring, template, worksheets: library.worksheets }, setting);
    problems.push(...result.problems);
    return [cutSheet(result.sheet)];
  });
}

/** Families in an order that does not depend on how a disk lists its files. */
function sortById<F extends { id: string }>(families: ReadonlyMap<string, F>): F[] {
  return [...families.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A template that is used for several programs or occasions has each of its faults once. */
function dropRepeated(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
