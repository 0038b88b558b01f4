import type { Condition } from './node.ts';

/** The name of the list of fields attached to each fillable PDF. */
export const MANIFEST_FILE = 'fields.json';

/**
 * The fields of a document and where their widgets lie: what is needed to read answers back. The list published
 * beside a document has the same form with all its faces, the one inside a PDF has that PDF's.
 */
export interface Manifest {
  format: 'handrail-fields';
  format_version: 1;
  program: string | null;
  key: string;
  language: string;
  version: string;
  fields: ManifestField[];
  faces: ManifestFace[];
}

export interface ManifestField {
  name: string;
  kind: 'text' | 'number' | 'date' | 'choice' | 'scale' | 'check';
  label: string;
  accessible_name: string;
  owner: 'patient' | 'clinician' | 'both';
  many?: boolean;
  options?: { id: string; label: string; exclusive?: true }[];
  unit?: string;
  min?: number;
  max?: number;
  whole?: true;
  format?: string;
  /** It is asked where all of these hold; an answer given all the same is marked. */
  asked_when?: Condition[];
}

export interface ManifestFace {
  id: string;
  path: string;
  edition: 'fillable' | 'print';
  size: 'standard' | 'large';
  paper: 'a4' | 'letter';
  widgets: ManifestWidget[];
  /** In the order of the pages; only a form has them, and no file that was made before they were noted. */
  printed?: PrintedPage[];
}

/** What a page shows, in numbers, so that words which a program put into its content can be told from it later. */
export interface PrintedPage {
  /** Of its content stream, unpacked. */
  content: number;
  /** Of all its letters together. */
  letters: number;
}

export interface ManifestWidget {
  /** Name of the PDF field it belongs to. */
  name: string;
  option?: string;
  /** From 1. */
  page: number;
  /** Left, bottom, right, top in pt from the lower left corner of the page. */
  rect: [number, number, number, number];
}
