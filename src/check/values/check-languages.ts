import type { Authored, Library } from '../../read/library.ts';
import type { Site } from '../../read/schema/site.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

const PER_LANGUAGE = ['tagline', 'disclaimer', 'other_formats'] as const;

/** The languages of site.yaml are known, complete and each there once, and no file is written in another one. */
export function checkLanguages(library: Library): Problem[] {
  const { site } = library;
  const tags = site.value.languages.map(({ tag }) => tag);
  return [
    ...checkTags(site, tags),
    ...PER_LANGUAGE.flatMap((key) => checkPerLanguage(site, key, tags)),
    ...checkUiFiles(library, tags),
    ...checkTranslations(library, tags),
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

function checkPerLanguage(site: Authored<Site>, key: (typeof PER_LANGUAGE)[number], tags: string[]): Problem[] {
  const words = site.value[key];
  const missing = tags.filter((tag) => words[tag] === undefined);
  const extra = Object.keys(words).filter((tag) => !tags.includes(tag));
  return [
    ...missing.map((tag) =>
      errorAt(
        site.placeOf([key]),
        'missing-words',
        `"${key}" has no words in the language "${tag}".`,
        `Add "${tag}:" and the words below "${key}".`,
      ),
    ),
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

function checkUiFiles({ site, ui, unread }: Library, tags: string[]): Problem[] {
  const missing = tags
    .map((tag, index) => ({ tag, index, file: `content/ui/${tag}.yaml` }))
    .filter(({ tag, file }) => !ui.has(tag) && !unread.has(file));
  const extra = [...ui].filter(([tag]) => !tags.includes(tag));
  return [
    ...missing.map(({ tag, index, file }) =>
      errorAt(
        site.placeOf(['languages', index, 'tag']),
        'missing-file',
        `The language "${tag}" has no words for pages and paper.`,
        `Write ${file} with the keys of the other files in content/ui/.`,
      ),
    ),
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
