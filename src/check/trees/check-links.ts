import { HELP_KINDS, helpMeant, isHelpKind } from '../../model/help-kind.ts';
import { inlineText } from '../../model/inline-text.ts';
import { dialledNumber, showsNumber } from '../../model/telephone.ts';
import { quote } from '../../problem/quote.ts';
import type { Library } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { cutSheet } from '../../compose/for-reader.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import type { Place, Sheet } from '../../model/node.ts';
import {
  findInPrograms,
  formatSheetReference,
  listSheetUses,
  parseSheetReference,
} from '../../read/sheet-reference.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { sayMissingOccasion } from '../values/check-sheet-references.ts';
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
        ...checkOccasion(inline.href, place),
        ...checkDialled(inline.href, inlineText(inline.children), place),
      ];
    }
    return inline.type === 'term' ? checkTerm(inline.term, place, library) : [];
  });
  return [...broken, ...checkReaders(sheet, context)];

  /** A link to a sheet that is used more than once says on which occasion, and it is used on that one. */
  function checkOccasion(href: string, place: Place): Problem[] {
    if (!href.startsWith('sheet:')) return [];
    const reference = href.slice('sheet:'.length);
    const programs = listByPreference(library, sheet.program).map((source) => listSheetUses(source));
    const { uses, found } = findInPrograms(reference, programs, sheet.occasion?.id);
    if (uses.length === 0 || found.length === 1) return [];
    const choices = uses.map((use) => `sheet:${formatSheetReference(use)}`);
    if (found.length > 1) {
      const [rule, message, advice] = sayMissingOccasion(`The link "${href}"`, choices);
      return [errorAt(place, rule, message, `${advice} "sheets:${uses[0]!.id}" leads to all of them.`)];
    }
    return [
      errorAt(
        place,
        'unknown-link',
        `The link "${href}" leads to a sheet that is not used on that occasion.`,
        adviseNearest(href, choices),
      ),
    ];
  }
}

function listByPreference({ programs }: Library, own: string | undefined): Program[] {
  const all = [...programs.values()].map(({ source }) => source.value);
  return [...all.filter(({ id }) => id === own), ...all];
}

/** What a patient reads does not lead to what only clinicians have. */
function checkReaders(sheet: Sheet, { language }: TreeContext): Problem[] {
  const { patient } = cutSheet(sheet);
  if (!patient) return [];
  const all = [...language.programs.flatMap(({ sheets }) => sheets), ...language.articles];
  const isHidden = (href: string): boolean => {
    const meant = all.filter(
      ({ complete: { kind, id, occasion } }) =>
        `${kind}:${id}` === href || `${kind}:${formatSheetReference({ id, ...(occasion && { occasion }) })}` === href,
    );
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
  const [, kind, name] = /^(sheets?|article|page):(.*)$/.exec(href) ?? [];
  if (kind === undefined || name === undefined) {
    const advice =
      'A link begins with "sheet:", "sheets:", "article:", "page:", "https://", "mailto:" or "tel:", or is "safety:", alone or with a kind of help.';
    return [errorAt(place, 'unknown-link', `The link "${href}" leads nowhere.`, advice)];
  }
  const id = kind === 'sheet' ? parseSheetReference(name).worksheet : name;
  const { names, file } = {
    sheets: { names: library.worksheets, file: `templates/${id}.mdx` },
    sheet: { names: library.worksheets, file: `templates/${id}.mdx` },
    article: { names: library.articles, file: `content/articles/${id}.mdx` },
    page: { names: library.pages, file: `content/pages/${id}.mdx` },
  }[kind as 'sheets' | 'sheet' | 'article' | 'page'];
  if (names.has(id) || library.unread.has(file)) return [];
  const ids = [...names.keys()].map((name) => `${kind}:${name}`);
  return [
    errorAt(
      place,
      'unknown-link',
      `The link "${href}" leads to ${kind === 'article' ? 'an article' : kind === 'page' ? 'a page' : 'a sheet'} that does not exist.`,
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
