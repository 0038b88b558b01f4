import type { FoundField } from './found-field.ts';
import { listField } from './list-field.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A comment or declaration, marked text, a tag, or text. */
const TOKEN = /<!--[^]*?-->|<[?!](?!\[CDATA\[)[^>]*>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([\w:.-]+)([^>]*?)(\/?)>|([^<]+)/g;

/**
 * The fields of an XFDF file (ISO 19444-1); undefined if it was cut off. It says of no value whether it is a text or the
 * state of a button, so each is given as both, and its field tells. Only the few elements that hold answers are read; nothing
 * outside the file is.
 */
export function readXfdf(bytes: Uint8Array): FoundField[] | undefined {
  const text = new TextDecoder(bytes[0] === 0xfe || bytes[0] === 0xff ? 'utf-16' : 'utf-8').decode(bytes);
  const found: FoundField[] = [];
  const path: string[] = [];
  let value: string | undefined;
  let closed = false;
  for (const [, marked, end, tag, attributes = '', empty, plain] of text.matchAll(TOKEN)) {
    if (tag === 'field' && !end && !empty) path.push(readName(attributes));
    else if (tag === 'field' && end) path.pop();
    else if (tag === 'value' && !end) {
      if (empty) continue;
      value = '';
    } else if (tag === 'value') {
      if (value !== undefined) found.push(...describe(path.join('.'), value));
      value = undefined;
    } else if (tag === 'xfdf' && end) closed = true;
    else if (value !== undefined) value += marked ?? decodeEntities(plain ?? '');
  }
  return closed ? found : undefined;
}

function describe(name: string, value: string): FoundField[] {
  return [listField(name, { text: value }), listField(name, { state: value })];
}

function readName(attributes: string): string {
  const [, double, single] = /\bname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes) ?? [];
  return decodeEntities(double ?? single ?? '');
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
