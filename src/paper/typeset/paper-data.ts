import { leadsToOwn } from '../../model/authored-link.ts';
import type { Face } from '../../model/face.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import { STAGES } from '../../model/node.ts';
import { SIGNS_FAMILY, TEXT_FAMILY, WIDE_FAMILY } from './fonts.ts';
import { narrowSetting } from './narrow-setting.ts';
import type { PaperDocument, PaperSetting } from '../paper-document.ts';

/** Where a node was written: nothing to print, and Typst hashes all it is given. */
const FOR_AUTHORS = new Set(['at']);

/** What the theme is given, as JSON: the tree as it is, and what is easier found here than there. */
export function writePaperData(document: PaperDocument, face: Face, setting: PaperSetting): string {
  const data = {
    document,
    face,
    setting: narrowSetting(setting, document),
    stages: STAGES,
    fonts: [TEXT_FAMILY, WIDE_FAMILY, SIGNS_FAMILY],
    origins: findOrigins(document),
    terms: [...findTerms(document)],
  };
  return JSON.stringify(data, (key, value: unknown) => {
    if (isText(value)) return { ...value, longest: longestWord(value.text) };
    if (isLink(value)) return { ...value, own: leadsToOwn(value.href) };
    return FOR_AUTHORS.has(key) ? undefined : value;
  });
}

/** The glossary terms that a document uses, each once. */
function findTerms(value: unknown, terms = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return terms;
  if ('type' in value && value.type === 'term' && 'term' in value) terms.add(value.term as string);
  for (const part of Object.values(value)) findTerms(part, terms);
  return terms;
}

/** Names of fields of a workbook that it shows again elsewhere; on paper the second place names the page of the first. */
function findOrigins(document: PaperDocument): string[] {
  if (document.kind !== 'workbook') return [];
  const sheets = document.parts.flatMap((part) => part.sheets);
  const own = new Set(sheets.flatMap((sheet) => fieldsOf(sheet.body)).map((field) => field.name));
  const shown = sheets.flatMap((sheet) => {
    const asked = new Set(fieldsOf(sheet.body));
    return fieldsOf(sheet.body, { carried: true }).filter((field) => !asked.has(field));
  });
  return [...new Set(shown.map((field) => field.name).filter((name) => own.has(name)))].sort();
}

/** Letters of the longest word: counted here once, since only long words need to be measured. */
function longestWord(text: string): number {
  return text.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
}

function isText(value: unknown): value is { type: 'text'; text: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text';
}

function isLink(value: unknown): value is { type: 'link'; href: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'link';
}
