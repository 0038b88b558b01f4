import { PdfName, type PdfDict } from '../values.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** The standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD_TYPES: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

export type RoleMap = ReadonlyMap<string, string>;

export function readRoleMap(pdf: PdfObjects, root: PdfDict): RoleMap {
  const roles = new Map<string, string>();
  for (const [type, role] of pdf.dictAt(root, 'RoleMap') ?? []) {
    if (role instanceof PdfName) roles.set(type, role.name);
  }
  return roles;
}

export function isStandardType(type: string): boolean {
  return STANDARD_TYPES.has(type);
}

/**
 * The standard type a structure type stands for, or `undefined` where it leads to none. A standard type that the
 * role map maps to another is taken as that other, as viewers do (ISO 32000-1, 14.7.3).
 */
export function findStandardType(type: string, roles: RoleMap): string | undefined {
  const seen = new Set([type]);
  let role = roles.get(type);
  if (role === undefined || role === type) return isStandardType(type) ? type : undefined;
  while (role !== undefined && !seen.has(role)) {
    if (isStandardType(role)) return role;
    seen.add(role);
    role = roles.get(role);
  }
  return undefined;
}

export function isMappedInCircle(type: string, roles: RoleMap): boolean {
  const seen = new Set([type]);
  for (let role = roles.get(type); role !== undefined; role = roles.get(role)) {
    if (seen.has(role)) return true;
    seen.add(role);
  }
  return false;
}
