import crc32 from 'crc-32';

/** The CRC-32 of what a saved file says, in eight hexadecimal digits: a copy with one letter changed has another. */
export function sumUp(contents: object): string {
  return (crc32.str(JSON.stringify(contents)) >>> 0).toString(16).padStart(8, '0');
}
