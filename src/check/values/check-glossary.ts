import type { Library } from '../../read/library.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt, warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** Every term is explained in the default language, and in the others as soon as can be. */
export function checkGlossary(library: Library): Problem[] {
  return [...checkTerms(library), ...checkClinicalWords(library)];
}

function checkTerms({ site, glossary }: Library): Problem[] {
  const tags = site.value.languages.map(({ tag }) => tag);
  return glossary.value.terms.flatMap(({ id, words }, index) => {
    const place = glossary.placeOf(['terms', index, 'id']);
    const missing = tags
      .filter((tag) => words[tag] === undefined)
      .map((tag) => {
        const report = tag === site.value.default_language ? errorAt : warningAt;
        return report(
          place,
          'missing-words',
          `The term "${id}" is not explained in the language "${tag}".`,
          `Add "${tag}:" with a term and its meaning.`,
        );
      });
    const extra = Object.keys(words)
      .filter((tag) => !tags.includes(tag))
      .map((tag) =>
        errorAt(
          glossary.placeOf(['terms', index, 'words', tag]),
          'unknown-language',
          `"${tag}" is not a language of the site.`,
          adviseNearest(tag, tags),
        ),
      );
    return [...missing, ...extra];
  });
}

/** A clinical word is explained by a term that exists. */
function checkClinicalWords({ glossary }: Library): Problem[] {
  const { terms, clinical_words: lists } = glossary.value;
  const ids = terms.map(({ id }) => id);
  return Object.entries(lists).flatMap(([tag, words]) =>
    words.flatMap(({ term }, index): Problem[] => {
      if (term === undefined || ids.includes(term)) return [];
      const place = glossary.placeOf(['clinical_words', tag, index, 'term']);
      return [
        errorAt(place, 'unknown-term', `The glossary has no term with the id "${term}".`, adviseNearest(term, ids)),
      ];
    }),
  );
}
