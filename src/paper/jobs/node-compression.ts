import { deflateSync, inflateSync } from 'node:zlib';
import type { Compression } from '../../pdf/write/compression.ts';

/** Level 4 packs a workbook to within a twentieth of the best level in a third of its time. */
export const nodeCompression: Compression = {
  deflate: (bytes) => deflateSync(bytes, { level: 4 }),
  inflate: (bytes) => inflateSync(bytes),
};
