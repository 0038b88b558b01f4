import type { Clause } from './clauses.ts';
import type { Ua1Finding } from './finding.ts';
import type { StructureElement } from '../../pdf/read/structure-tree.ts';
import { findSignificantKids, findSignificantParent } from '../../pdf/read/structure-tree.ts';
import type { Ua1Document } from './ua1-document.ts';

const ALLOWED_PARENTS = byType([
  ['7.2-4', 'TR', ['Table', 'THead', 'TBody', 'TFoot']],
  ['7.2-5', 'THead', ['Table']],
  ['7.2-6', 'TBody', ['Table']],
  ['7.2-7', 'TFoot', ['Table']],
  ['7.2-8', 'TH', ['TR']],
  ['7.2-9', 'TD', ['TR']],
  ['7.2-17', 'LI', ['L']],
  ['7.2-18', 'LBody', ['LI']],
  ['7.2-26', 'TOCI', ['TOC']],
]);

const ALLOWED_KIDS = byType([
  ['7.2-3', 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
  ['7.2-10', 'TR', ['TH', 'TD']],
  ['7.2-19', 'L', ['L', 'LI', 'Caption']],
  ['7.2-20', 'LI', ['Lbl', 'LBody']],
  ['7.2-27', 'TOC', ['TOC', 'TOCI', 'Caption']],
  ['7.2-36', 'THead', ['TR']],
  ['7.2-37', 'TBody', ['TR']],
  ['7.2-38', 'TFoot', ['TR']],
]);

function byType(rules: readonly (readonly [clause: Clause, type: string, others: readonly string[]])[]) {
  return new Map(rules.map(([clause, type, others]) => [type, { clause, others }]));
}

/** What may lie in what, in tables, lists and tables of contents (ISO 14289-1, 7.2). */
export function* checkContainment({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  for (const element of tree?.elements ?? []) {
    for (const { clause, message } of findMisplacements(element)) {
      const object = pdf.objectOf(element.dict);
      yield { clause, object, message: `The ${element.type} element ${object} ${message}.` };
    }
  }
}

function* findMisplacements(element: StructureElement): Generator<Pick<Ua1Finding, 'clause' | 'message'>> {
  const type = element.standardType;
  if (type === undefined) return;
  const outer = ALLOWED_PARENTS.get(type);
  if (outer) {
    const parent = findSignificantParent(element)?.standardType;
    if (!outer.others.includes(parent ?? '')) {
      yield {
        clause: outer.clause,
        message: `lies in ${parent ?? 'no standard element'} instead of ${outer.others.join(' or ')}`,
      };
    }
  }
  const inner = ALLOWED_KIDS.get(type);
  if (inner) {
    const strange = kidTypes(element).find((kid) => !inner.others.includes(kid));
    if (strange)
      yield { clause: inner.clause, message: `holds a ${strange}; only ${inner.others.join(', ')} may lie in it` };
  }
  if (type === 'Table') yield* findTableMisorders(kidTypes(element));
  if ((type === 'L' || type === 'TOC') && kidTypes(element).indexOf('Caption', 1) > 0) {
    yield { clause: type === 'L' ? '7.2-40' : '7.2-28', message: 'has a Caption that is not its first kid' };
  }
}

function* findTableMisorders(kids: readonly string[]): Generator<Pick<Ua1Finding, 'clause' | 'message'>> {
  const count = (type: string) => kids.filter((kid) => kid === type).length;
  if (count('THead') > 1) yield { clause: '7.2-11', message: 'has more than one THead' };
  if (count('TFoot') > 1) yield { clause: '7.2-12', message: 'has more than one TFoot' };
  if (count('TFoot') > 0 && count('TBody') === 0) yield { clause: '7.2-13', message: 'has a TFoot but no TBody' };
  if (count('THead') > 0 && count('TBody') === 0) yield { clause: '7.2-14', message: 'has a THead but no TBody' };
  if (kids.slice(1, -1).includes('Caption')) {
    yield { clause: '7.2-16', message: 'has a Caption that is neither its first nor its last kid' };
  }
  if (count('Caption') > 1) yield { clause: '7.2-39', message: 'has more than one Caption' };
}

/** The standard types of the kids; a type that is not mapped is reported for itself. */
function kidTypes(element: StructureElement): string[] {
  return findSignificantKids(element).flatMap((kid) => kid.standardType ?? []);
}
