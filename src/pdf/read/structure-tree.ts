import { isDict, PdfName, type PdfDict, type PdfValue } from '../values.ts';
import type { PdfObjects } from './pdf-objects.ts';
import type { RoleMap } from './role-map.ts';
import { findStandardType, readRoleMap } from './role-map.ts';

/** The structure tree (ISO 32000-1, 14.7.2) as its K entries tell it. */
export interface StructureTree {
  root: PdfDict;
  roles: RoleMap;
  /** In reading order. */
  elements: readonly StructureElement[];
  elementOf: ReadonlyMap<PdfDict, StructureElement>;
  parentTree: ReadonlyMap<number, PdfValue>;
}

export interface StructureElement {
  dict: PdfDict;
  type: string;
  /** What `type` stands for; `undefined` where the role map leads to no standard type. */
  standardType: string | undefined;
  /** The element whose K holds this one; `undefined` below the root. */
  parent: StructureElement | undefined;
  kids: StructureKid[];
}

type StructureKid =
  | { kind: 'element'; element: StructureElement }
  | { kind: 'content'; mcid: number; page: PdfDict | undefined }
  | { kind: 'object'; target: PdfDict | undefined; page: PdfDict | undefined };

/** Grouping types without a meaning of their own: containment rules look through them, as veraPDF does. */
const TRANSPARENT_TYPES: ReadonlySet<string | undefined> = new Set(['NonStruct', 'Div', 'Part']);

export function readStructureTree(pdf: PdfObjects): StructureTree | undefined {
  const root = pdf.dictAt(pdf.catalog, 'StructTreeRoot');
  if (!root) return undefined;
  const roles = readRoleMap(pdf, root);
  const elements: StructureElement[] = [];
  const elementOf = new Map<PdfDict, StructureElement>();
  const standardTypes = new Map<string, string | undefined>();

  const readKids = (dict: PdfDict, parent: StructureElement | undefined): StructureKid[] => {
    const kids: StructureKid[] = [];
    const value = pdf.valueAt(dict, 'K');
    for (const entry of Array.isArray(value) ? value : [value]) {
      const kid = readKid(pdf.get(entry), dict, parent);
      if (kid) kids.push(kid);
    }
    return kids;
  };
  const readKid = (
    value: PdfValue | undefined,
    holder: PdfDict,
    parent: StructureElement | undefined,
  ): StructureKid | undefined => {
    if (typeof value === 'number') return { kind: 'content', mcid: value, page: pdf.dictAt(holder, 'Pg') };
    if (!isDict(value)) return undefined;
    const kind = pdf.nameAt(value, 'Type');
    if (kind === 'MCR' || kind === 'OBJR') {
      const page = pdf.dictAt(value, 'Pg') ?? pdf.dictAt(holder, 'Pg');
      if (kind === 'OBJR') return { kind: 'object', target: pdf.dictAt(value, 'Obj'), page };
      return { kind: 'content', mcid: pdf.numberAt(value, 'MCID') ?? -1, page };
    }
    if (elementOf.has(value)) return undefined;
    const type = pdf.nameAt(value, 'S') ?? '';
    if (!standardTypes.has(type)) standardTypes.set(type, findStandardType(type, roles));
    const element: StructureElement = { dict: value, type, standardType: standardTypes.get(type), parent, kids: [] };
    elements.push(element);
    elementOf.set(value, element);
    element.kids = readKids(value, element);
    return { kind: 'element', element };
  };

  readKids(root, undefined);
  return { root, roles, elements, elementOf, parentTree: readNumberTree(pdf, pdf.dictAt(root, 'ParentTree')) };
}

function readNumberTree(
  pdf: PdfObjects,
  node: PdfDict | undefined,
  tree = new Map<number, PdfValue>(),
): Map<number, PdfValue> {
  if (!node) return tree;
  const nums = pdf.listAt(node, 'Nums');
  for (let index = 0; index + 1 < nums.length; index += 2) {
    const [key, value] = [nums[index], nums[index + 1]];
    if (typeof key === 'number' && value) tree.set(key, value);
  }
  for (const kid of pdf.dictsAt(node, 'Kids')) readNumberTree(pdf, kid, tree);
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
export function findElementOfAnnotation(
  pdf: PdfObjects,
  annotation: PdfDict,
  tree: StructureTree | undefined,
): PdfDict | undefined {
  const key = pdf.numberAt(annotation, 'StructParent');
  return key === undefined ? undefined : pdf.dictOf(tree?.parentTree.get(key));
}

/** Whether an element is joined to the root by the parents it and its ancestors name. */
export function isJoinedToRoot(pdf: PdfObjects, element: PdfDict, root: PdfDict): boolean {
  const seen = new Set<PdfDict>();
  for (let dict: PdfDict | undefined = element; dict && !seen.has(dict); dict = pdf.dictAt(dict, 'P')) {
    if (dict === root) return true;
    seen.add(dict);
  }
  return false;
}

/** The language of an element or of the nearest ancestor that has one. */
export function findLanguage(pdf: PdfObjects, element: PdfDict | undefined): string | undefined {
  const seen = new Set<PdfDict>();
  for (let dict = element; dict && !seen.has(dict); dict = pdf.dictAt(dict, 'P')) {
    const language = pdf.textAt(dict, 'Lang');
    if (language !== undefined) return language;
    seen.add(dict);
  }
  return undefined;
}

/** The value of an attribute, from A or through the class map (ISO 32000-1, 14.7.5). */
export function findAttribute(
  pdf: PdfObjects,
  element: PdfDict,
  owner: string,
  key: string,
  root: PdfDict,
): PdfValue | undefined {
  const classMap = pdf.dictAt(root, 'ClassMap');
  const named = classMap ? classNames(pdf, element).map((name) => pdf.valueAt(classMap, name)) : [];
  for (const value of [pdf.valueAt(element, 'A'), ...named]) {
    for (const object of Array.isArray(value) ? value : [value]) {
      const dict = pdf.dictOf(object);
      const attribute = dict && pdf.nameAt(dict, 'O') === owner ? pdf.valueAt(dict, key) : undefined;
      if (attribute !== undefined) return attribute;
    }
  }
  return undefined;
}

function classNames(pdf: PdfObjects, element: PdfDict): string[] {
  const single = pdf.nameAt(element, 'C');
  if (single !== undefined) return [single];
  return pdf.listAt(element, 'C').flatMap((value) => (value instanceof PdfName ? value.name : []));
}
