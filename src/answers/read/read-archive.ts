import { unzipSync, type UnzipFileInfo } from 'fflate';
import { MAX_BYTES } from './inspect-file.ts';

/** A file in an archive, by its path there; without bytes where it is larger than any form of ours, or harmed. */
export interface ArchivedFile {
  name: string;
  bytes: Uint8Array | 'too-large' | 'damaged';
}

/** More than a ward hands in at once. */
const MOST_FILES = 1000;

/** What operating systems put beside the files. */
const NOT_SENT = /(?:^|\/)(?:_{2}MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Documents of office programs and books are archives themselves, with one of these in them (ECMA-376-2; ODF 1.3, part 2). */
const OF_A_DOCUMENT = ['[Content_Types].xml', 'mimetype'];

/**
 * The files of a ZIP (PKWARE APPNOTE), such as the pages of this project make of several PDFs, one after the other, so that
 * only one is unpacked at a time.
 * @returns undefined where it is harmed, or is a document of another program and no collection of files
 */
export function readArchive(bytes: Uint8Array): Iterable<ArchivedFile> | undefined {
  const listed: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (file) => (listed.push(file), false) });
  } catch {
    return undefined;
  }
  if (listed.length > MOST_FILES || listed.some(({ name }) => OF_A_DOCUMENT.includes(name))) return undefined;
  return unpack(bytes, listed);
}

function* unpack(bytes: Uint8Array, listed: readonly UnzipFileInfo[]): Iterable<ArchivedFile> {
  for (const [index, { name, originalSize }] of listed.entries()) {
    if (name.endsWith('/') || NOT_SENT.test(name)) continue;
    yield { name, bytes: originalSize > MAX_BYTES ? 'too-large' : unpackOne(bytes, index) };
  }
}

function unpackOne(bytes: Uint8Array, wanted: number): Uint8Array | 'damaged' {
  let index = 0;
  try {
    // Two files of an archive may have one name.
    const [file] = Object.values(unzipSync(bytes, { filter: () => index++ === wanted }));
    return file ?? 'damaged';
  } catch {
    return 'damaged';
  }
}
