import type { Manifest } from '../../model/manifest.ts';
import type { FoundField } from './found-field.ts';

/** A page of a document, as a list of fields knows it. */
export interface PageOfList {
  manifest: Manifest;
  /** Its place among those of the list. */
  face: number;
  page: number;
}

/** Which page of a document those of a file are, by their number there; pages without boxes are not among them. */
export type RecognisedPages = ReadonlyMap<number, PageOfList>;

/** The boxes of a file by their page there; 0 has those of no page, as a program leaves them that takes pages away. */
export type FoundByPage = ReadonlyMap<number, readonly FoundField[]>;
