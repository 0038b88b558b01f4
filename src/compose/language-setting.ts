import type { Language } from '../read/schema/site.ts';
import type { Ui } from '../read/schema/ui.ts';
import type { InstrumentSetting, RedFlag, TemplateSetting } from '../words/word-context.ts';

/** The language something is composed in. */
export interface LanguageSetting {
  language: Language;
  /** Tag of the language templates and articles are written in first. */
  defaultLanguage: string;
  words: Ui['vocabulary'];
  instruments: InstrumentSetting;
  /** All signs that must not wait, the most urgent first; undefined if their file could not be read. */
  redFlags?: readonly RedFlag[];
  help: TemplateSetting['help'];
  site: NonNullable<TemplateSetting['site']>;
}
