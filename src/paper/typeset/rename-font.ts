/** Name ids that hold a family, full or PostScript name (OpenType specification, `name` table). */
const FAMILY_NAMES = [1, 3, 4, 6, 16, 21, 25];

interface Table {
  tag: string;
  bytes: Uint8Array;
}

/**
 * The same TrueType font under another family name, for a renderer that searches installed fonts as well as ours:
 * under a name nobody else uses, only ours can be found. Style and weight stay as they are.
 *
 * @param font a whole static sfnt font
 * @param family ASCII letters, digits and spaces
 * @throws if the font has no `name` table
 */
export function renameFont(font: Uint8Array, family: string): Uint8Array<ArrayBuffer> {
  const { version, tables } = readTables(font);
  if (!tables.some((table) => table.tag === 'name')) throw new Error('The font has no name table.');
  return writeTables(
    version,
    tables.map((table) => (table.tag === 'name' ? { tag: 'name', bytes: renameFamily(table.bytes, family) } : table)),
  );
}

function readTables(font: Uint8Array): { version: number; tables: Table[] } {
  const view = viewOf(font);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    return { tag, bytes: font.subarray(offset, offset + view.getUint32(record + 12)) };
  });
  return { version: view.getUint32(0), tables };
}

function renameFamily(name: Uint8Array, family: string): Uint8Array {
  const view = viewOf(name);
  const strings = view.getUint16(4);
  const style = readWindowsName(view, name, strings, 17) ?? readWindowsName(view, name, strings, 2) ?? 'Regular';
  const records = Array.from({ length: view.getUint16(2) }, (_, index) => {
    const at = 6 + index * 12;
    const [platform, encoding, language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((field) =>
      view.getUint16(at + field),
    );
    const start = strings + offset!;
    return {
      head: [platform!, encoding!, language!, id!],
      id: id!,
      platform: platform!,
      bytes: name.subarray(start, start + length!),
    };
  }).map((record) =>
    FAMILY_NAMES.includes(record.id)
      ? { ...record, bytes: encodeName(nameFor(record.id, family, style), record.platform) }
      : record,
  );

  const storage = 6 + records.length * 12;
  const renamed = new Uint8Array(storage + records.reduce((sum, record) => sum + record.bytes.length, 0));
  const out = viewOf(renamed);
  out.setUint16(2, records.length);
  out.setUint16(4, storage);
  let offset = 0;
  records.forEach((record, index) => {
    [...record.head, record.bytes.length, offset].forEach((value, field) =>
      out.setUint16(6 + index * 12 + field * 2, value),
    );
    renamed.set(record.bytes, storage + offset);
    offset += record.bytes.length;
  });
  return renamed;
}

function nameFor(id: number, family: string, style: string): string {
  if (id === 4 || id === 3) return `${family} ${style}`;
  if (id === 6) return `${family}-${style}`.replaceAll(' ', '');
  return family;
}

/** Platform 1 (Macintosh) keeps one byte a character, 0 and 3 two (big endian). */
function encodeName(text: string, platform: number): Uint8Array {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  return Uint8Array.from(platform === 1 ? codes : codes.flatMap((code) => [code >> 8, code & 0xff]));
}

function readWindowsName(view: DataView, name: Uint8Array, strings: number, id: number): string | undefined {
  for (let at = 6; at < 6 + view.getUint16(2) * 12; at += 12) {
    if (view.getUint16(at) !== 3 || view.getUint16(at + 6) !== id) continue;
    const start = strings + view.getUint16(at + 10);
    return new TextDecoder('utf-16be').decode(name.subarray(start, start + view.getUint16(at + 8)));
  }
  return undefined;
}

function writeTables(version: number, tables: Table[]): Uint8Array<ArrayBuffer> {
  const head = 12 + tables.length * 16;
  const size = tables.reduce((sum, table) => sum + padded(table.bytes.length), head);
  const font = new Uint8Array(size);
  const view = viewOf(font);
  const log = Math.floor(Math.log2(tables.length));
  view.setUint32(0, version);
  [tables.length, 16 << log, log, tables.length * 16 - (16 << log)].forEach((value, index) =>
    view.setUint16(4 + index * 2, value),
  );

  let offset = head;
  let headTable = 0;
  tables.forEach(({ tag, bytes }, index) => {
    const record = 12 + index * 16;
    font.set(bytes, offset);
    // The checksum of `head` is taken with its own adjustment left at zero.
    if (tag === 'head') view.setUint32((headTable = offset) + 8, 0);
    font.set(
      Uint8Array.from(tag, (character) => character.charCodeAt(0)),
      record,
    );
    view.setUint32(record + 4, checksum(font.subarray(offset, offset + padded(bytes.length))));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, bytes.length);
    offset += padded(bytes.length);
  });
  if (headTable > 0) view.setUint32(headTable + 8, (0xb1b0afba - checksum(font)) >>> 0);
  return font;
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

const padded = (length: number): number => (length + 3) & ~3;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
