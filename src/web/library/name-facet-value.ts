import { LENGTHS, type Facet } from '../../browser/library/facets.ts';
import { fillWords } from '../../model/fill-words.ts';
import { STAGES } from '../../model/node.ts';
import type { PageContext } from '../page-context.ts';

/** A value of a facet in the words of the page. */
export function nameFacetValue(facet: Facet, value: string, { data, composition, words }: PageContext): string {
  switch (facet) {
    case 'stage':
      return words.stages[value as (typeof STAGES)[number]];
    case 'program': {
      const programs = [composition, ...data.composition.languages].flatMap(({ programs }) => programs);
      return programs.find(({ program }) => program.id === value)!.program.title;
    }
    case 'kind':
      return value === 'article' ? words.library.articles : words.library.sheets;
    case 'minutes':
      return value === 'more'
        ? fillWords(words.library.longer, { minutes: String(LENGTHS.at(-1)) })
        : fillWords(words.library.up_to, { minutes: value });
    case 'who':
      return words.library[`who_${value as 'patient' | 'clinician' | 'both' | 'relative'}`];
    case 'language':
      return data.site.languages.find(({ tag }) => tag.toLowerCase() === value)!.name;
  }
}

/** The values of a facet in the order they are offered. */
export function orderValues(facet: Facet, values: Iterable<string>): string[] {
  const order: readonly string[] =
    facet === 'stage' ? STAGES : facet === 'minutes' ? [...LENGTHS.map(String), 'more'] : [];
  return [...values].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}
