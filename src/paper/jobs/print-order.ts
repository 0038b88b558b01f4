import type { Face } from '../../model/face.ts';
import type { Overflow, PaperDocument, PaperSetting } from '../paper-document.ts';
import type { Ua1Finding } from '../ua1/finding.ts';
import type { CachedPdf } from './pdf-cache.ts';

/** What a worker is sent: one document, once for all of its faces that are to be made. */
export interface PrintOrder {
  document: PaperDocument;
  setting: PaperSetting;
  /** Absolute path of the folder with `content/`, for pictures. */
  root: string;
  /** Folder of the cache, where the worker keeps what it makes. */
  cache: string;
  /** Each face with its key in the cache. */
  faces: { face: Face; key: string }[];
}

/**
 * What it sends back of each face: the file in the cache, or what is wrong with a PDF, which is then not kept;
 * `refusal` is why the typesetter made none.
 */
export type PrintedFace = CachedPdf | { overflows: Overflow[] } | { findings: Ua1Finding[] } | { refusal: string };
