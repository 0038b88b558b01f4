import { HELP_KINDS, helpMeant, isHelpKind } from '../../model/help-kind.ts';
import { inlineText } from '../../model/inline-text.ts';
import { dialledNumber, showsNumber } from '../../model/telephone.ts';
import { quote } from '../../problem/quote.ts';
import type { Library } from '../../read/library.ts';
import { cutSheet } from '../../compose/for-reader.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import type { Place, Sheet } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TreeContext } from './tree-rule.ts';
import { placedInlines } from '../../model/walk-tree.ts';

const OUTSIDE = /^(https:\/\/|mailto:|tel:)\S/;

/** Every link leads somewhere, and every explained word is in the glossary. */
export function checkLinks(sheet: Sheet, context: TreeContext): Problem[] {
  const { library } = context;
  const broken = placedInlines(sheet).flatMap(({ inline, place }): Problem[] => {
    if (inline.type === 'link') {
      return [
        ...checkLink(inline.href, place, library),
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
  const all = [...language.programs.flatMap(({ sheets }) => sheets), ...language.articles];
  const isHidden = (href: string): boolean => {
    const meant = all.filter(({ complete }) => `${complete.kind}:${complete.id}` === href);
    return meant.length > 0 && meant.every((one) => one.patient === undefined);
  };
  return placedInlines(patient).flatMap(({ inline, place }) =>
    inline.type === 'link' && isHidden(inline.href)
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

function checkLink(href: string, place: Place, library: Library): Problem[] {
  if (OUTSIDE.test(href)) return [];
  const help = helpMeant(href);
  if (help !== undefined) return checkHelp(help, place);
  const [, kind, id] = /^(sheet|article|page):(.*)$/.exec(href) ?? [];
  if (kind === undefined || id === undefined) {
    const advice =
      'A link begins with "sheet:", "article:", "page:", "https://", "mailto:" or "tel:", or is "safety:", alone or with a kind of help.';
    return [errorAt(place, 'unknown-link', `The link "${href}" leads nowhere.`, advice)];
  }
  const { names, file } = {
    sheet: { names: library.worksheets, file: `templates/${id}.mdx` },
    article: { names: library.articles, file: `content/articles/${id}.mdx` },
    page: { names: library.pages, file: `content/pages/${id}.mdx` },
  }[kind as 'sheet' | 'article' | 'page'];
  if (names.has(id) || library.unread.has(file)) return [];
  const ids = [...names.keys()].map((name) => `${kind}:${name}`);
  return [
    errorAt(
      place,
      'unknown-link',
      `The link "${href}" leads to ${kind === 'article' ? 'an' : 'a'} ${kind} that does not exist.`,
      adviseNearest(href, ids),
    ),
  ];
}

function checkHelp(kind: string, place: Place): Problem[] {
  if (kind === '' || isHelpKind(kind)) return [];
  return [
    errorAt(
      place,
      'unknown-link',
      `The link "safety:${kind}" leads to a kind of help that does not exist.`,
      adviseNearest(
        `safety:${kind}`,
        HELP_KINDS.map((known) => `safety:${known}`),
      ),
    ),
  ];
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
