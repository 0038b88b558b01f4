import type { Place } from '../model/node.ts';
import type {
  ArticleFrontMatter,
  ArticleTranslationFrontMatter,
  PageFrontMatter,
  WorksheetFrontMatter,
  WorksheetTranslationFrontMatter,
} from './schema/front-matter.ts';
import type { Coverage } from './schema/coverage.ts';
import type { Glossary } from './schema/glossary.ts';
import type { Instrument } from './schema/instrument.ts';
import type { Program } from './schema/program.ts';
import type { RedFlags } from './schema/red-flags.ts';
import type { Site } from './schema/site.ts';
import type { Ui } from './schema/ui.ts';

/** A value read from an authored file, with the way back to where each part of it stands. */
export interface Authored<T> {
  /** Path from the content root, with `/`. */
  file: string;
  value: T;
  /** The place of a key path, or of the nearest written part above it. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/** An MDX file: its front matter, and the body with the line its text starts on. */
export interface Authoring<F> extends Authored<F> {
  /** The text below the front matter, padded with empty lines so that its positions are those of the file. */
  body: string;
}

export interface TemplateFamily<S, T> {
  id: string;
  source: Authoring<S>;
  /** By language tag. */
  translations: Map<string, Authoring<T>>;
}
export type WorksheetTemplate = TemplateFamily<WorksheetFrontMatter, WorksheetTranslationFrontMatter>;
export type ArticleTemplate = TemplateFamily<ArticleFrontMatter, ArticleTranslationFrontMatter>;

/** A page of the site itself; its body is rendered by Astro and may hold anything MDX can. */
type PageTemplate = TemplateFamily<PageFrontMatter, PageFrontMatter>;

/** The whole program with its words in another language. */
export interface ProgramTranslation extends Authored<Program> {
  /** Paths of texts that stand in the source's words because the translation lacks them. */
  untranslated: PropertyKey[][];
  /** The version of the source it was made from, if it says so. */
  translatedFrom?: string;
}

export interface ProgramFamily {
  id: string;
  source: Authored<Program>;
  /** By language tag. */
  translations: Map<string, ProgramTranslation>;
}

/** Interface words of a language, and how many of them are those of another because nobody has written them. */
export type UiWords = Authored<Ui> & { borrowed: number };

/** Everything authors wrote, parsed once. What could not be read is missing here and stands in the problems. */
export interface Library {
  /** Absolute path of the folder that holds `content/` and `templates/`. */
  root: string;
  site: Authored<Site>;
  ui: Map<string, UiWords>;
  /** What the publisher wants covered; undefined where there is no such list. */
  coverage: Authored<Coverage> | undefined;
  glossary: Authored<Glossary>;
  redFlags: Authored<RedFlags>;
  instruments: Map<string, Authored<Instrument>>;
  programs: Map<string, ProgramFamily>;
  worksheets: Map<string, WorksheetTemplate>;
  articles: Map<string, ArticleTemplate>;
  pages: Map<string, PageTemplate>;
  /** Files that exist but could not be read. What refers to them is not reported as well. */
  unread: ReadonlySet<string>;
}
