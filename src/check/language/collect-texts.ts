import { programSchema } from '../../read/schema/program.ts';
import type { Authored, Library, ProgramFamily } from '../../read/library.ts';
import { isWords } from '../../read/schema/common.ts';
import type { Glossary } from '../../read/schema/glossary.ts';
import { schemasAt } from '../../problem/schema-at.ts';
import type { Composition, LanguageComposition } from '../../compose/composition.ts';
import { inlineText } from '../../model/inline-text.ts';
import type { Sheet } from '../../model/node.ts';
import { startOf } from '../../model/walk-tree.ts';
import { explainedTerms, findSections } from './find-sections.ts';
import type { Passage, PatientText, TextSection } from './passage.ts';

/** Keys whose words are for publishers and clinicians. */
const NOT_FOR_PATIENTS = ['sources', 'evidence', 'funding', 'conflict'];

/** All that patients read, each authored file once, sorted by file. Interface words are counted where they stand on a sheet. */
export function collectTexts(library: Library, { languages }: Composition): PatientText[] {
  const texts = languages.flatMap((language) => [
    ...[...library.programs.values()].flatMap((family) => programText(library, family, language)),
    ...sheetsOf(language).map((sheet) => sheetText(library, sheet)),
    glossaryText(library, language),
    redFlagText(library, language),
  ]);
  const unique = new Map(texts.toReversed().map((text) => [`${text.file} ${text.lang}`, text]));
  return [...unique.values()].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}

/** Sheets a patient reads; a clinician's own sheet is not among them. */
function sheetsOf({ programs, articles }: LanguageComposition): Sheet[] {
  return [...programs.flatMap(({ sheets }) => sheets), ...articles].flatMap(({ complete, patient }) =>
    patient ? [complete] : [],
  );
}

function sheetText(library: Library, sheet: Sheet): PatientText {
  const source = findAuthored(library, sheet);
  const start = startOf(sheet);
  const frontMatter = (key: string, text: string): Passage => ({
    kind: 'prose',
    text,
    place: source?.placeOf([key]) ?? start,
  });
  const sections = findSections(sheet.body, start);
  // The first part holds what stands above all headings.
  sections[0]!.title = sheet.title;
  sections[0]!.passages.unshift(frontMatter('purpose', sheet.purpose));
  if (sheet.nextStep) sections.at(-1)!.passages.push(frontMatter('next_step', inlineText(sheet.nextStep)));
  const { file, lang, title } = sheet;
  return { file, lang, title, sections, explained: explainedTerms(sheet) };
}

function findAuthored(library: Library, { file, id, kind }: Sheet): Authored<unknown> | undefined {
  const family = kind === 'article' ? library.articles.get(id) : library.worksheets.get(id);
  const all = family ? [family.source, ...family.translations.values()] : [];
  return all.find((one) => one.file === file);
}

function programText(
  { glossary }: Library,
  { source }: ProgramFamily,
  { language }: LanguageComposition,
): PatientText[] {
  if (source.value.source_language !== language.tag) return [];
  const sections = new Map<string, TextSection>();
  for (const { path, text } of wordsIn(source.value, [])) {
    const place = source.placeOf(path);
    const head = path[0] === 'domains' ? path.slice(0, 2) : path.slice(0, 1);
    const key = head.join('.');
    const section = sections.get(key) ?? {
      title: titleOf(source.value, head),
      place: source.placeOf(head),
      passages: [],
    };
    section.passages.push({ kind: 'prose', text, place });
    sections.set(key, section);
  }
  const { file, value } = source;
  return [
    {
      file,
      lang: language.tag,
      title: value.title,
      sections: [...sections.values()],
      explained: termsOf(glossary.value),
    },
  ];
}

function titleOf(program: unknown, path: readonly PropertyKey[]): string {
  const part = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], program);
  const title = (part as { title?: unknown } | undefined)?.title;
  return typeof title === 'string' ? title : String(path[0]);
}

/** Data and the glossary have no marks; their readers find the words explained on the page of the glossary. */
function termsOf({ terms }: Glossary): Set<string> {
  return new Set(terms.map(({ id }) => id));
}

/** Every text for readers with the way to it. */
function wordsIn(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return schemasAt(programSchema, path).some(isWords) ? [{ path, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => wordsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    NOT_FOR_PATIENTS.includes(key) ? [] : wordsIn(part, [...path, key]),
  );
}

function glossaryText({ glossary }: Library, { language, ui }: LanguageComposition): PatientText {
  const { tag } = language;
  const passages = glossary.value.terms.flatMap(({ words }, index): Passage[] => {
    const place = glossary.placeOf(['terms', index, 'words', tag, 'meaning']);
    return words[tag] ? [{ kind: 'prose', text: words[tag].meaning, place }] : [];
  });
  const { title } = ui.pages.glossary;
  const place = { file: glossary.file, line: 1, column: 1 };
  return {
    file: glossary.file,
    lang: tag,
    title,
    sections: [{ title, place, passages }],
    explained: termsOf(glossary.value),
  };
}

function redFlagText({ glossary, redFlags }: Library, { language, ui }: LanguageComposition): PatientText {
  const { tag } = language;
  const passages = redFlags.value.signs.flatMap(({ words }, index): Passage[] => {
    const place = (key: string) => redFlags.placeOf(['signs', index, 'words', tag, key]);
    const own = words[tag];
    if (!own) return [];
    return [
      { kind: 'prose', text: own.sign, place: place('sign') },
      { kind: 'prose', text: own.action, place: place('action') },
    ];
  });
  const { title } = ui.vocabulary.red_flags;
  const place = { file: redFlags.file, line: 1, column: 1 };
  return {
    file: redFlags.file,
    lang: tag,
    title,
    sections: [{ title, place, passages }],
    explained: termsOf(glossary.value),
  };
}
