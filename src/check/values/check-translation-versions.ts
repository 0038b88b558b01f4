import type { Library } from '../../read/library.ts';
import type { Place } from '../../model/node.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** Every translation was made from its source as it is now. */
export function checkTranslationVersions(library: Library): Problem[] {
  const templates = [...library.worksheets.values(), ...library.articles.values()].flatMap(({ source, translations }) =>
    [...translations.values()].flatMap((translation) =>
      compareVersions(
        source.file,
        source.value.version,
        translation.value.translated_from,
        translation.placeOf(['translated_from']),
      ),
    ),
  );
  const programs = [...library.programs.values()].flatMap(({ source, translations }) =>
    [...translations.values()].flatMap(({ file, translatedFrom, placeOf }) => {
      if (translatedFrom !== undefined)
        return compareVersions(source.file, source.value.version, translatedFrom, placeOf(['translated_from']));
      const message = `This translation does not say which version of ${source.file} it was made from.`;
      return [
        warningAt(
          { file, line: 1, column: 1 },
          'outdated-translation',
          message,
          `Add "translated_from: ${source.value.version}" if it matches the source as it is now.`,
        ),
      ];
    }),
  );
  return [...templates, ...programs];
}

function compareVersions(sourceFile: string, source: string, from: string, place: Place): Problem[] {
  if (from === source) return [];
  const message = `This translates version ${from} of ${sourceFile}, which is at version ${source}.`;
  return [
    warningAt(
      place,
      'outdated-translation',
      message,
      `Compare the two, bring the translation up to date, and write ${source} here.`,
    ),
  ];
}
