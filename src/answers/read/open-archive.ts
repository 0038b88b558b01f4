import crc32 from 'crc-32';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { MAX_BYTES, MOST_FILES, tellFileKind } from './inspect-file.ts';

/** Why an archive, or a file in one, cannot be read. */
export type ArchiveFault =
  'damaged' | 'too-large' | 'large-archive' | 'too-many-files' | 'too-much-inside' | 'locked-archive' | 'inner-archive';

/** A file in an archive, by its path there. */
export interface ArchivedFile {
  name: string;
  /** Unpacks it: one at a time, since all together may be more than a device can hold. */
  unpack(): Uint8Array<ArrayBuffer> | ArchiveFault;
}

export type OpenedArchive =
  | { outcome: 'open'; files: readonly ArchivedFile[] }
  /** `other-kind` is a document of another program, or holds nothing that was sent. */
  | { outcome: ArchiveFault | 'other-kind' };

/** All files of an archive that are unpacked, in bytes. */
const MOST_UNPACKED = 16 * MAX_BYTES;

/** What operating systems put beside the files. */
const NOT_SENT = /(?:^|\/)(?:_{2}MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Documents of office programs and books are archives themselves, with one of these in them (ECMA-376-2; ODF 1.3, part 2). */
const OF_A_DOCUMENT = ['[Content_Types].xml', 'mimetype'];

/** The files of a ZIP (PKWARE APPNOTE), such as the pages of this project make of several PDFs. */
export function openArchive(bytes: Uint8Array): OpenedArchive {
  const listed: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (file) => (listed.push(file), false) });
  } catch {
    return { outcome: 'damaged' };
  }
  if (listed.some(({ name }) => OF_A_DOCUMENT.includes(name))) return { outcome: 'other-kind' };
  if (isLocked(bytes)) return { outcome: 'locked-archive' };
  const sent = listed.flatMap((file, index) =>
    file.name.endsWith('/') || NOT_SENT.test(file.name) ? [] : [{ file, index }],
  );
  if (sent.length === 0) return { outcome: 'other-kind' };
  if (sent.length > MOST_FILES) return { outcome: 'too-many-files' };
  // A few kilobytes may be named a thousand times, each as a film.
  const sizes = sent.map(({ file }) => (file.originalSize > MAX_BYTES ? 0 : file.originalSize));
  if (sizes.reduce((sum, size) => sum + size, 0) > MOST_UNPACKED) return { outcome: 'too-much-inside' };
  const files = sent.map(({ file: { name, originalSize }, index }) => ({
    name,
    unpack: () => (originalSize > MAX_BYTES ? 'too-large' : unpackOne(bytes, index)),
  }));
  return { outcome: 'open', files };
}

/** Programs lock all files of an archive or none; the first bit of the flags of the first one says so (APPNOTE 4.4.4). */
function isLocked(bytes: Uint8Array): boolean {
  return (bytes[6]! & 1) === 1;
}

function unpackOne(bytes: Uint8Array, wanted: number): Uint8Array<ArrayBuffer> | ArchiveFault {
  let index = 0;
  try {
    // Two files of an archive may have one name.
    const [file] = Object.values(unzipSync(bytes, { filter: () => index++ === wanted }));
    if (!file || crc32.buf(file) >>> 0 !== readSum(bytes, wanted)) return 'damaged';
    if (tellFileKind(file) !== 'zip') return file;
    return ['other-kind', 'damaged'].includes(openArchive(file).outcome) ? file : 'inner-archive';
  } catch {
    return 'damaged';
  }
}

const [DIRECTORY_END, DIRECTORY_END_SIGN] = [22, 0x06054b50];

/** The CRC-32 that the central directory of an archive gives for one of its files, which fflate passes over (APPNOTE 4.3.12). */
function readSum(bytes: Uint8Array, wanted: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - DIRECTORY_END;
  while (end > 0 && view.getUint32(end, true) !== DIRECTORY_END_SIGN) end--;
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < wanted; index++) {
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true)) as [
      number,
      number,
      number,
    ];
    entry += 46 + name + extra + comment;
  }
  return view.getUint32(entry + 16, true);
}
