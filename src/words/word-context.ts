import type { Instrument } from '../read/schema/instrument.ts';
import type { Program } from '../read/schema/program.ts';
import type { Urgency } from '../read/schema/red-flags.ts';
import type { Language } from '../read/schema/site.ts';
import type { Ui } from '../read/schema/ui.ts';
import type { HelpKind } from '../model/help-kind.ts';
import type { Block, Condition, Heading, Owner, Place } from '../model/node.ts';

/** What a word needs to show a questionnaire. */
export interface InstrumentSetting {
  /** By id. */
  known: ReadonlyMap<string, Instrument>;
  /** Where to turn in a crisis, in a few lines. */
  crisis: readonly Block[];
}

/** A sign that must not wait, in the words of one language. */
export interface RedFlag {
  id: string;
  urgency: Urgency;
  /** True for one that every reader should know, whatever their program. */
  isForEveryone: boolean;
  sign: string;
  action: string;
}

/** What templates may say of the publisher. */
export interface SiteValues {
  name: string;
  url: string;
  email: string | undefined;
  phone: string | undefined;
}

/** What a template is composed for. */
export interface TemplateSetting {
  /** First part of the field names: a worksheet's id, or `article-<id>`. */
  worksheet: string;
  occasion?: { id: string; title: string };
  /** An article belongs to no program. */
  program?: Program;
  /** An article shows no questionnaires. */
  instruments?: InstrumentSetting;
  /** All signs in the language, the most urgent first; undefined if their file could not be read. */
  redFlags?: readonly RedFlag[];
  /** Lines of help by kind, for readers of the language. */
  help: ReadonlyMap<HelpKind, readonly Block[]>;
  /** Who publishes; what a path that starts with "site" may name. */
  site?: SiteValues;
  language: Language;
  words: Ui['vocabulary'];
  /** Who fills in a field that does not say. */
  owner: Owner;
}

/** A problem a word finds in its own use; its place is the property, or else the word. */
export interface WordProblem {
  rule: string;
  message: string;
  advice: string;
  prop?: string;
}

/** All a word may know besides its properties. */
export interface WordContext extends TemplateSetting {
  at: Place;
  /** The words of the nearest heading above, or of the word around: the first part of accessible names. */
  group: string | undefined;
  /** Stands before the ids of the fields here, where a block comes several times; else empty. */
  prefix: string;
  /** When the fields here are asked; empty for always. */
  askedWhen: readonly Condition[];
  /** A heading one level below the nearest one above, its id unique within the sheet. */
  makeHeading(words: string): Heading;
  report(problem: WordProblem): void;
  /** The same as a warning, after which the sheet is not offered in this language. */
  withhold(problem: WordProblem): void;
}
