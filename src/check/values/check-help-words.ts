import type { Library } from '../../read/library.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

const OF_REGION = ['name'] as const;
const OF_LINE = ['name', 'text', 'hours', 'note', 'languages'] as const;

/** What a region says in several languages it says in each that shows the region, and in no other. */
export function checkHelpWords({ site }: Library): Problem[] {
  const { crisis_help: regions, languages } = site.value;
  return regions.flatMap((region, index) => {
    const tags = languages.filter(({ crisis_regions: shown }) => shown.includes(region.id)).map(({ tag }) => tag);
    const texts = [
      ...OF_REGION.map((key) => ({ value: region[key], path: ['crisis_help', index, key] })),
      ...region.lines.flatMap((line, entry) =>
        OF_LINE.map((key) => ({ value: line[key], path: ['crisis_help', index, 'lines', entry, key] })),
      ),
    ];
    return texts.flatMap(({ value, path }) => {
      if (value === undefined || typeof value === 'string' || Array.isArray(value)) return [];
      const written = Object.keys(value);
      return [
        ...tags
          .filter((tag) => !written.includes(tag))
          .map((tag) =>
            errorAt(
              site.placeOf(path),
              'missing-words',
              `"${String(path.at(-1))}" has no words in the language "${tag}", whose readers see the region "${region.id}".`,
              `Add "${tag}:" and the words, or write one text that is right in every language.`,
            ),
          ),
        ...written
          .filter((tag) => !tags.includes(tag))
          .map((tag) =>
            errorAt(
              site.placeOf([...path, tag]),
              'unknown-language',
              `No reader sees these words: the language "${tag}" does not show the region "${region.id}".`,
              `Delete them, or name the region under "crisis_regions" of the language.`,
            ),
          ),
      ];
    });
  });
}
