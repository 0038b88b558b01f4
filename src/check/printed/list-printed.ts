import type { Composition, LanguageComposition } from '../../compose/composition.ts';
import type { Place } from '../../model/node.ts';
import { startOf } from '../../model/walk-tree.ts';
import type { Library } from '../../read/library.ts';

/** Words that stand on paper, and the nearest place where they, or what shows them, were written. */
export interface PrintedText {
  text: string;
  place: Place;
}

/** Names and addresses, which no letter of a font shows, and words for screen readers. */
const UNSEEN = new Set(['at', 'id', 'key', 'type', 'kind', 'name', 'file', 'src', 'alt', 'accessibleName', 'program']);

/** All that any PDF prints: sheets, workbooks, and what every file says besides. */
export function listPrinted(library: Library, composition: Composition): PrintedText[] {
  return composition.languages.flatMap((language) => listOfLanguage(library, language));
}

function listOfLanguage({ site, glossary }: Library, composed: LanguageComposition): PrintedText[] {
  const { language, ui, programs, articles, crisis, crisisShort } = composed;
  const { publisher, disclaimer, other_formats } = site.value;
  const start: Place = { file: site.file, line: 1, column: 1 };
  const sheets = [...programs.flatMap((program) => program.sheets), ...articles].map(({ complete }) => complete);
  const terms = glossary.value.terms.map(({ words }) => words[language.tag]);
  return [
    ...sheets.flatMap((sheet) => textsOf(sheet, startOf(sheet))),
    ...programs.flatMap(({ workbooks }) => textsOf(workbooks, start)),
    ...textsOf([crisis, crisisShort, [publisher.name, disclaimer[language.tag], other_formats[language.tag]]], start),
    ...textsOf(terms, { file: glossary.file, line: 1, column: 1 }),
    ...textsOf([ui.paper, ui.pages.stages], { file: `content/ui/${language.tag}.yaml`, line: 1, column: 1 }),
  ];
}

function textsOf(value: unknown, around: Place): PrintedText[] {
  if (typeof value === 'string') return [{ text: value, place: around }];
  if (typeof value !== 'object' || value === null) return [];
  const place = 'at' in value ? (value.at as Place) : around;
  return Object.entries(value).flatMap(([key, part]) => (UNSEEN.has(key) ? [] : textsOf(part, place)));
}
