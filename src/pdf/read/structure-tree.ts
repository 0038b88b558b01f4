import type { PDFObject } from 'pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { dictAt, dictsAt, dictOf, listAt, listOf, nameAt, numberAt, textAt, valueAt } from './pdf-access.ts';
import type { RoleMap } from './role-map.ts';
import { findStandardType, readRoleMap } from './role-map.ts';

/** The structure tree (ISO 32000-1, 14.7.2) as its K entries tell it. */
export interface StructureTree {
  root: PDFDict;
  roles: RoleMap;
  /** In reading order. */
  elements: readonly StructureElement[];
  elementOf: ReadonlyMap<PDFDict, StructureElement>;
  parentTree: ReadonlyMap<number, PDFObject>;
}

export interface StructureElement {
  dict: PDFDict;
  type: string;
  /** What `type` stands for; `undefined` where the role map leads to no standard type. */
  standardType: string | undefined;
  /** The element whose K holds this one; `undefined` below the root. */
  parent: StructureElement | undefined;
  kids: StructureKid[];
}

type StructureKid =
  | { kind: 'element'; element: StructureElement }
  | { kind: 'content'; mcid: number; page: PDFDict | undefined }
  | { kind: 'object'; target: PDFDict | undefined; page: PDFDict | undefined };

/** Grouping types without a meaning of their own: containment rules look through them, as veraPDF does. */
const TRANSPARENT_TYPES: ReadonlySet<string | undefined> = new Set(['NonStruct', 'Div', 'Part']);

export function readStructureTree(catalog: PDFDict): StructureTree | undefined {
  const root = dictAt(catalog, 'StructTreeRoot');
  if (!root) return undefined;
  const roles = readRoleMap(root);
  const elements: StructureElement[] = [];
  const elementOf = new Map<PDFDict, StructureElement>();

  const readKids = (dict: PDFDict, parent: StructureElement | undefined): StructureKid[] => {
    const value = valueAt(dict, 'K');
    const values = value instanceof PDFArray ? listOf(value) : value === undefined ? [] : [value];
    return values.flatMap((kid) => readKid(kid, dict, parent) ?? []);
  };
  const readKid = (
    value: PDFObject,
    holder: PDFDict,
    parent: StructureElement | undefined,
  ): StructureKid | undefined => {
    if (value instanceof PDFNumber) return { kind: 'content', mcid: value.asNumber(), page: dictAt(holder, 'Pg') };
    if (!(value instanceof PDFDict)) return undefined;
    const page = dictAt(value, 'Pg') ?? dictAt(holder, 'Pg');
    const kind = nameAt(value, 'Type');
    if (kind === 'MCR') return { kind: 'content', mcid: numberAt(value, 'MCID') ?? -1, page };
    if (kind === 'OBJR') return { kind: 'object', target: dictAt(value, 'Obj'), page };
    if (elementOf.has(value)) return undefined;
    const type = nameAt(value, 'S') ?? '';
    const standardType = findStandardType(type, roles);
    const element: StructureElement = { dict: value, type, standardType, parent, kids: [] };
    elements.push(element);
    elementOf.set(value, element);
    element.kids = readKids(value, element);
    return { kind: 'element', element };
  };

  readKids(root, undefined);
  return { root, roles, elements, elementOf, parentTree: readNumberTree(dictAt(root, 'ParentTree')) };
}

function readNumberTree(node: PDFDict | undefined, tree = new Map<number, PDFObject>()): Map<number, PDFObject> {
  if (!node) return tree;
  const nums = listAt(node, 'Nums');
  for (let index = 0; index + 1 < nums.length; index += 2) {
    const [key, value] = [nums[index], nums[index + 1]];
    if (key instanceof PDFNumber && value) tree.set(key.asNumber(), value);
  }
  for (const kid of dictsAt(node, 'Kids')) readNumberTree(kid, tree);
  return tree;
}

/** The kids of an element that are elements, transparent ones replaced by their own. */
export function findSignificantKids(element: StructureElement): StructureElement[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [];
    return TRANSPARENT_TYPES.has(kid.element.standardType) ? findSignificantKids(kid.element) : [kid.element];
  });
}

/** The nearest element around this one that is not transparent. */
export function findSignificantParent(element: StructureElement): StructureElement | undefined {
  let parent = element.parent;
  while (parent && TRANSPARENT_TYPES.has(parent.standardType)) parent = parent.parent;
  return parent;
}

/** The element an annotation names by its StructParent. */
export function findElementOfAnnotation(annotation: PDFDict, tree: StructureTree | undefined): PDFDict | undefined {
  const key = numberAt(annotation, 'StructParent');
  return key === undefined ? undefined : dictOf(tree?.parentTree.get(key));
}

/** Whether an element is joined to the root by the parents it and its ancestors name. */
export function isJoinedToRoot(element: PDFDict, root: PDFDict): boolean {
  const seen = new Set<PDFDict>();
  for (let dict: PDFDict | undefined = element; dict && !seen.has(dict); dict = dictAt(dict, 'P')) {
    if (dict === root) return true;
    seen.add(dict);
  }
  return false;
}

/** The language of an element or of the nearest ancestor that has one. */
export function findLanguage(element: PDFDict | undefined): string | undefined {
  const seen = new Set<PDFDict>();
  for (let dict = element; dict && !seen.has(dict); dict = dictAt(dict, 'P')) {
    const language = textAt(dict, 'Lang');
    if (language !== undefined) return language;
    seen.add(dict);
  }
  return undefined;
}

/** The value of an attribute, from A or through the class map (ISO 32000-1, 14.7.5). */
export function findAttribute(element: PDFDict, owner: string, key: string, root: PDFDict): PDFObject | undefined {
  const classMap = dictAt(root, 'ClassMap');
  const named = classMap ? classNames(element).map((name) => valueAt(classMap, name)) : [];
  for (const value of [valueAt(element, 'A'), ...named]) {
    const objects = value instanceof PDFArray ? listOf(value) : [value];
    for (const object of objects) {
      const dict = dictOf(object);
      const attribute = dict && nameAt(dict, 'O') === owner ? valueAt(dict, key) : undefined;
      if (attribute !== undefined) return attribute;
    }
  }
  return undefined;
}

function classNames(element: PDFDict): string[] {
  const single = nameAt(element, 'C');
  if (single !== undefined) return [single];
  return listAt(element, 'C').flatMap((value) => (value instanceof PDFName ? value.decodeText() : []));
}
