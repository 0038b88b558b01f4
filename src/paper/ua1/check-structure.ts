import type { Ua1Finding } from './finding.ts';
import { findStandardType, isMappedInCircle, isStandardType } from '../../pdf/read/role-map.ts';
import type { RoleMap } from '../../pdf/read/role-map.ts';
import type { Ua1Document } from './ua1-document.ts';

type Break = Pick<Ua1Finding, 'clause' | 'message'>;

/** That there is a structure tree, that it is trusted, and that its types mean something (ISO 14289-1, 7.1). */
export function* checkStructure(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkMarkInfo(document);
  if (!document.tree) {
    yield { clause: '7.1-11', message: 'The catalog has no StructTreeRoot.' };
  }
  yield* checkTypes(document);
  yield* checkParents(document);
}

function* checkMarkInfo({ pdf, catalog }: Ua1Document): Generator<Ua1Finding> {
  const markInfo = pdf.dictAt(catalog, 'MarkInfo');
  if (!markInfo || !pdf.isTrueAt(markInfo, 'Marked')) {
    yield { clause: '6.2-1', message: 'MarkInfo does not set Marked to true.' };
  }
  if (markInfo && pdf.isTrueAt(markInfo, 'Suspects')) {
    yield { clause: '7.1-4', message: 'MarkInfo sets Suspects to true.' };
  }
}

/** The types in use; what stands in the role map unused does no harm. */
function* checkTypes({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  if (!tree) return;
  const breaks = new Map<string, Break | undefined>();
  for (const { dict, type } of tree.elements) {
    if (!breaks.has(type)) breaks.set(type, findTypeBreak(type, tree.roles));
    const found = breaks.get(type);
    if (found) yield { clause: found.clause, object: pdf.objectOf(dict), message: found.message };
  }
}

function findTypeBreak(type: string, roles: RoleMap): Break | undefined {
  if (isMappedInCircle(type, roles)) {
    return { clause: '7.1-6', message: `The role map maps the structure type ${type} in a circle.` };
  }
  const standardType = findStandardType(type, roles);
  if (standardType === type) return undefined;
  if (isStandardType(type)) {
    return { clause: '7.1-7', message: `The standard type ${type} is mapped to ${roles.get(type)}.` };
  }
  if (standardType !== undefined) return undefined;
  return { clause: '7.1-5', message: `The structure type ${type} is not mapped to a standard type.` };
}

function* checkParents({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  if (!tree) return;
  for (const { dict, type, parent } of tree.elements) {
    const holder = parent?.dict ?? tree.root;
    const named = pdf.dictAt(dict, 'P');
    if (named === holder) continue;
    const object = pdf.objectOf(dict);
    const name = (named && pdf.objectOf(named)) ?? 'none';
    const message = `The ${type} element ${object} names ${name} as its parent; ${pdf.objectOf(holder)} holds it.`;
    yield { clause: 'invariant:element-parents', object, message };
  }
}
