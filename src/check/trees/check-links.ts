import { inlineText } from '../../model/inline-text.ts';
import { dialledNumber, showsNumber } from '../../model/telephone.ts';
import { quote } from '../../problem/quote.ts';
import type { Library } from '../../read/library.ts';
import { cutSheet } from '../../compose/for-reader.ts';
import type { Place, Sheet } from '../../model/node.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkOccasion } from '../links/check-occasion.ts';
import { leadsToHidden } from '../links/leads-to-hidden.ts';
import { checkTarget } from '../links/check-target.ts';
import type { TreeContext } from './tree-rule.ts';
import { blocksOf, placedInlines } from '../../model/walk-tree.ts';

/** Every link leads somewhere, and every explained word is in the glossary. */
export function checkLinks(sheet: Sheet, context: TreeContext): Problem[] {
  const { library } = context;
  const broken = placedInlines(sheet).flatMap(({ inline, place }): Problem[] => {
    if (inline.type === 'link') {
      return [
        ...(inline.href.startsWith('#')
          ? checkHeading(inline.href, place, sheet)
          : checkTarget(inline.href, place, library)),
        ...checkOccasion(inline.href, place, library, { program: sheet.program, occasion: sheet.occasion?.id }),
        ...checkDialled(inline.href, inlineText(inline.children), place),
      ];
    }
    return inline.type === 'term' ? checkTerm(inline.term, place, library) : [];
  });
  return [...broken, ...checkReaders(sheet, context)];
}

/** What a patient reads does not lead to what only clinicians have. */
function checkReaders(sheet: Sheet, { language }: TreeContext): Problem[] {
  const { patient } = cutSheet(sheet);
  if (!patient) return [];
  return placedInlines(patient).flatMap(({ inline, place }) =>
    inline.type === 'link' && leadsToHidden(inline.href, language)
      ? [
          errorAt(
            place,
            'link-for-clinicians',
            `The link "${inline.href}" leads to what only clinicians can see.`,
            'Link to something for patients, or put it into <ForClinician>.',
          ),
        ]
      : [],
  );
}

/** A link within a sheet leads to one of its headings. */
function checkHeading(href: string, place: Place, { body }: Sheet): Problem[] {
  const known = blocksOf(body).flatMap((block) => (block.type === 'heading' ? [`#${block.id}`] : []));
  if (known.includes(href)) return [];
  const message = `The link "${href}" leads to a heading that this sheet does not have.`;
  return [errorAt(place, 'unknown-link', message, adviseNearest(href, known))];
}

/** A number in the words of a link is the number it dials. */
function checkDialled(href: string, words: string, place: Place): Problem[] {
  if (!href.startsWith('tel:')) return [];
  const dialled = href.slice('tel:'.length);
  if (dialledNumber(dialled) === dialled && showsNumber(words, dialled)) return [];
  return [
    errorAt(
      place,
      'number-not-dialled',
      `The link ${quote(words)} dials "${dialled}", which is not the number it shows.`,
      'Write the digits behind "tel:" as a telephone dials them, such as tel:+498001110111 for +49 (0)800 111 0 111.',
    ),
  ];
}

function checkTerm(term: string, place: Place, { glossary, unread }: Library): Problem[] {
  const ids = glossary.value.terms.map(({ id }) => id);
  if (ids.includes(term) || unread.has(glossary.file)) return [];
  return [errorAt(place, 'unknown-term', `The glossary has no term with the id "${term}".`, adviseNearest(term, ids))];
}
