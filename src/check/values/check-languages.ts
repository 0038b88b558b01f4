import type { Authored, Library } from '../../read/library.ts';
import type { Site } from '../../read/schema/site.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt, warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

const PER_LANGUAGE = ['tagline', 'disclaimer', 'other_formats', 'licence'] as const;

/** The languages of site.yaml are known, complete and each there once, and no file is written in another one. */
export function checkLanguages(library: Library): Problem[] {
  const { site } = library;
  const tags = site.value.languages.map(({ tag }) => tag);
  return [
    ...checkTags(site, tags),
    ...PER_LANGUAGE.flatMap((key) => checkPerLanguage(site, key, tags)),
    ...checkUiFiles(library, tags),
    ...checkTranslations(library, tags),
    ...checkKeyed(library, tags),
  ];
}

function checkTags(site: Authored<Site>, tags: string[]): Problem[] {
  const { default_language } = site.value;
  const twice = tags.flatMap((tag, index) =>
    tags.indexOf(tag) === index
      ? []
      : [
          errorAt(
            site.placeOf(['languages', index, 'tag']),
            'duplicate-id',
            `The language "${tag}" is listed twice.`,
            'Delete one of the two.',
          ),
        ],
  );
  if (tags.includes(default_language)) return twice;
  const message = `The default language "${default_language}" is not one of the languages of the site.`;
  return [
    ...twice,
    errorAt(site.placeOf(['default_language']), 'unknown-language', message, adviseNearest(default_language, tags)),
  ];
}

/** A word that is missing in one language is no reason to stop the others: words of another language stand in. */
function checkPerLanguage(site: Authored<Site>, key: (typeof PER_LANGUAGE)[number], tags: string[]): Problem[] {
  const words = site.value[key];
  // One sentence for all languages, or none.
  if (words === undefined || typeof words === 'string') return [];
  const { default_language } = site.value;
  const missing = tags.filter((tag) => words[tag] === undefined);
  const extra = Object.keys(words).filter((tag) => !tags.includes(tag));
  return [
    ...missing.map((tag) => {
      const place = site.placeOf([key]);
      const message = `"${key}" has no words in the language "${tag}"`;
      const advice = `Add "${tag}:" and the words below "${key}".`;
      return tag === default_language
        ? errorAt(place, 'missing-words', `${message}.`, advice)
        : warningAt(place, 'missing-words', `${message}; those in "${default_language}" stand there.`, advice);
    }),
    ...extra.map((tag) =>
      unknownLanguage(
        site.placeOf([key, tag]),
        `"${tag}" is not a language of the site, so no one sees these words.`,
        tag,
        tags,
      ),
    ),
  ];
}

function checkUiFiles({ site, ui }: Library, tags: string[]): Problem[] {
  const borrowed = tags.flatMap((tag, index): Problem[] => {
    const count = ui.get(tag)?.borrowed ?? 0;
    if (count === 0) return [];
    const message = `${count} words of pages and paper are not there in the language "${tag}"; English ones stand there.`;
    const advice = `Write them into content/ui/${tag}.yaml, under the keys that content/ui/en.yaml of Handrail has.`;
    return [warningAt(site.placeOf(['languages', index, 'tag']), 'missing-words', message, advice)];
  });
  const extra = [...ui].filter(([tag]) => !tags.includes(tag));
  return [
    ...borrowed,
    ...extra.map(([tag, { file }]) =>
      unknownLanguage({ file, line: 1, column: 1 }, `"${tag}" is not a language of the site.`, tag, tags),
    ),
  ];
}

function checkTranslations(library: Library, tags: string[]): Problem[] {
  const families = [library.programs, library.worksheets, library.articles, library.pages].flatMap((map) => [
    ...map.values(),
  ]);
  const wrong = families.flatMap((family) =>
    [...family.translations].flatMap(([tag, { file }]) => {
      const place = { file, line: 1, column: 1 };
      if (!tags.includes(tag))
        return [unknownLanguage(place, `"${tag}" in the name of this file is not a language of the site.`, tag, tags)];
      const source = family.source.value;
      const sourceLanguage = 'source_language' in source ? source.source_language : library.site.value.default_language;
      if (tag !== sourceLanguage) return [];
      const message = `This translates ${family.source.file} into "${tag}", the language that file is written in.`;
      return [
        errorAt(place, 'translation-of-itself', message, 'Delete this file, or rename it after its own language.'),
      ];
    }),
  );
  const programs = [...library.programs.values()]
    .filter(({ source }) => !tags.includes(source.value.source_language))
    .map(({ source }) => {
      const tag = source.value.source_language;
      return unknownLanguage(source.placeOf(['source_language']), `"${tag}" is not a language of the site.`, tag, tags);
    });
  return [...wrong, ...programs];
}

/** Limits of books and clinical words are written for languages of the site: for another one they would hold nowhere. */
function checkKeyed({ programs, glossary }: Library, tags: string[]): Problem[] {
  const limits = [...programs.values()].flatMap(({ source }) =>
    (['core', 'team'] as const).flatMap((book) =>
      (['pages', 'pages_in_large_print'] as const).map((key) => ({
        placeOf: source.placeOf,
        path: ['books', book, key],
        keyed: source.value.books?.[book]?.[key] ?? {},
      })),
    ),
  );
  const { placeOf, value } = glossary;
  return [...limits, { placeOf, path: ['clinical_words'], keyed: value.clinical_words }].flatMap(
    ({ placeOf, path, keyed }) =>
      Object.keys(keyed)
        .filter((tag) => !tags.includes(tag))
        .map((tag) => unknownLanguage(placeOf([...path, tag]), `"${tag}" is not a language of the site.`, tag, tags)),
  );
}

function unknownLanguage(
  place: Problem | { file: string; line: number; column: number },
  message: string,
  tag: string,
  tags: string[],
): Problem {
  return errorAt(
    place,
    'unknown-language',
    message,
    `${adviseNearest(tag, tags)} A new language is added to "languages" in content/site.yaml.`,
  );
}
