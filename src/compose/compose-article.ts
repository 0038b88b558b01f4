import type { Problem } from '../problem/problem.ts';
import type { ArticleTemplate, Authoring, Library } from '../read/library.ts';
import type { ArticleFrontMatter, ArticleTranslationFrontMatter } from '../read/schema/front-matter.ts';
import type { CompiledTemplate } from './template/compile-template.ts';
import { articleKey } from '../model/article-key.ts';
import { accessibleName } from '../model/accessible-name.ts';
import { compact } from '../model/compact.ts';
import { findWorksheet } from './compose-sheet.ts';
import { readStatus } from './document-status.ts';
import { evaluateTemplate } from './template/evaluate.ts';
import { fieldName } from '../model/field-name.ts';
import { fillInlines } from '../model/fill-words.ts';
import type { LanguageSetting } from './language-setting.ts';
import type { Audience, Block, Sheet } from '../model/node.ts';
import { parseSheetReference } from '../read/sheet-reference.ts';
import { VOCABULARY } from '../words/index.ts';

/** The article in a language: the translation, or the source if it is written in that language. */
export function findArticle(
  { source, translations }: ArticleTemplate,
  { language, defaultLanguage }: LanguageSetting,
): Authoring<ArticleFrontMatter | ArticleTranslationFrontMatter> | undefined {
  return translations.get(language.tag) ?? (language.tag === defaultLanguage ? source : undefined);
}

/** A complete article, with room for a note and the way to the next sheet at its end. */
export function composeArticle(
  parts: {
    article: ArticleTemplate;
    authoring: Authoring<ArticleFrontMatter | ArticleTranslationFrontMatter>;
    template: CompiledTemplate;
    worksheets: Library['worksheets'];
  },
  setting: LanguageSetting,
): { sheet: Sheet; problems: Problem[] } {
  const { article, authoring, template, worksheets } = parts;
  const { language, words, redFlags, help } = setting;
  const { audience, minutes, next_sheet } = article.source.value;
  const { title, purpose, search_words } = authoring.value;
  const prefix = articleKey(article.id);
  const { blocks, problems } = evaluateTemplate(
    template,
    compact({ worksheet: prefix, redFlags, help, language, words, owner: audience }),
    VOCABULARY,
  );
  const sheet: Sheet = {
    kind: 'article',
    id: article.id,
    key: article.id,
    lang: language.tag,
    title,
    purpose,
    searchWords: search_words.length > 0 ? search_words : undefined,
    // Its note is the clinician's own, so that no cut for the patient is made.
    filledBy: audience === 'clinician' ? audience : undefined,
    minutes,
    body: [...blocks, composeNote(prefix, audience, words.article), ...linkNextSheet(next_sheet, worksheets, setting)],
    status: readStatus(authoring.value),
    file: authoring.file,
  };
  return { sheet: compact(sheet), problems };
}

function composeNote(prefix: string, owner: Audience, words: LanguageSetting['words']['article']): Block {
  const { note_heading: group, note: label } = words;
  const name = fieldName({ worksheet: prefix, field: 'note' });
  return {
    type: 'field',
    field: { kind: 'text', name, label, accessibleName: accessibleName(group, label), owner, lines: 2 },
  };
}

function linkNextSheet(next: string | undefined, worksheets: Library['worksheets'], setting: LanguageSetting): Block[] {
  const worksheet = next === undefined ? undefined : worksheets.get(parseSheetReference(next).worksheet);
  const title = worksheet && findWorksheet(worksheet, setting)?.value.title;
  if (title === undefined) return [];
  const link = { type: 'link' as const, href: `sheet:${next}`, children: [{ type: 'text' as const, text: title }] };
  return [{ type: 'paragraph', children: fillInlines(setting.words.article.go_on_with, { sheet: [link] }) }];
}
