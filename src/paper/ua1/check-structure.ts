import type { Ua1Finding } from './finding.ts';
import { findStandardType, isMappedInCircle, isStandardType } from '../../pdf/read/role-map.ts';
import type { Ua1Document } from './ua1-document.ts';

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
  for (const { dict, type } of tree.elements) {
    const object = pdf.objectOf(dict);
    const standardType = findStandardType(type, tree.roles);
    if (isMappedInCircle(type, tree.roles)) {
      yield { clause: '7.1-6', object, message: `The role map maps the structure type ${type} in a circle.` };
    } else if (isStandardType(type)) {
      if (standardType === type) continue;
      yield { clause: '7.1-7', object, message: `The standard type ${type} is mapped to ${tree.roles.get(type)}.` };
    } else if (standardType === undefined) {
      yield { clause: '7.1-5', object, message: `The structure type ${type} is not mapped to a standard type.` };
    }
  }
}

function* checkParents({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  if (!tree) return;
  for (const { dict, type, parent } of tree.elements) {
    const object = pdf.objectOf(dict);
    const holder = parent?.dict ?? tree.root;
    const named = pdf.dictAt(dict, 'P');
    if (named === holder) continue;
    const name = (named && pdf.objectOf(named)) ?? 'none';
    const message = `The ${type} element ${object} names ${name} as its parent; ${pdf.objectOf(holder)} holds it.`;
    yield { clause: 'invariant:element-parents', object, message };
  }
}
