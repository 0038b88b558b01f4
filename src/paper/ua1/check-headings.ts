import type { Ua1Finding } from './finding.ts';
import { findSignificantKids } from '../../pdf/read/structure-tree.ts';
import type { Ua1Document } from './ua1-document.ts';

/** The levels of headings, and that one way of tagging them is used (ISO 14289-1, 7.4). */
export function* checkHeadings(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkHeadingLevels(document);
  yield* checkPlainHeadings(document);
}

function* checkHeadingLevels({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  let last = 0;
  for (const { dict, standardType } of tree?.elements ?? []) {
    const level = headingLevel(standardType);
    if (level === undefined) continue;
    if (level > last + 1) {
      const object = pdf.objectOf(dict);
      const before = last === 0 ? 'is the first heading' : `follows a heading of level ${last}`;
      yield { clause: '7.4.2-1', object, message: `The heading ${object} of level ${level} ${before}.` };
    }
    last = level;
  }
}

function* checkPlainHeadings({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  const elements = tree?.elements ?? [];
  if (!elements.some(({ standardType }) => standardType === 'H')) return;
  let usesPlain = false;
  let usesLevels = false;
  for (const element of elements) {
    const object = pdf.objectOf(element.dict);
    const isPlain = element.standardType === 'H';
    const hasLevel = headingLevel(element.standardType) !== undefined;
    if (isPlain && usesLevels) {
      yield { clause: '7.4.4-2', object, message: `The heading ${object} is an H, those before it have levels.` };
    }
    if (hasLevel && usesPlain) {
      yield { clause: '7.4.4-3', object, message: `The heading ${object} has a level, one before it is an H.` };
    }
    usesPlain ||= isPlain;
    usesLevels ||= hasLevel;
    const plainKids = findSignificantKids(element).filter(({ standardType }) => standardType === 'H');
    if (plainKids.length > 1) {
      yield { clause: '7.4.4-1', object, message: `The ${element.type} element ${object} has more than one H kid.` };
    }
  }
}

function headingLevel(type: string | undefined): number | undefined {
  return type && /^H[1-6]$/.test(type) ? Number(type[1]) : undefined;
}
