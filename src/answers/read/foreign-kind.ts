import { decodeUnicode, START_BYTES } from './inspect-file.ts';

/** Kinds of files that people send in place of a form, and that hold no answers which could be read. */
export const FOREIGN_KINDS = [
  'empty',
  'picture',
  'recording',
  // Of Word, Excel and other office programs, old and new.
  'office',
  'rich-text',
  'web-page',
  'e-mail',
  // It stands in the place of a large file that was not fetched.
  'git-lfs-pointer',
  'archive',
  'json',
] as const;

export type ForeignKind = (typeof FOREIGN_KINDS)[number];

/** Of formats that begin with fixed bytes, each a character as in Windows-1252; `[^]` is one from 80 to 9F. */
const SIGNATURES: readonly [ForeignKind, RegExp][] = [
  ['picture', /^(?:\xff\xd8\xff|[^]PNG\r|GIF8|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP|\0\0\x01\0)/],
  ['picture', /^[^]{4}ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1|avi[fs])/],
  ['recording', /^(?:[^]{4}ftyp|ID3|OggS|fLaC|RIFF[^]{4}(?:WAVE|AVI )|\x1aE\xdf\xa3|#!AMR)/],
  ['office', /^\xd0\xcf\x11\xe0/],
  ['office', /^PK\x03\x04[^]{26}(?:\[Content_Types\]\.xml|mimetype|(?:_rels|docProps|word|xl|ppt)\/)/],
  ['archive', /^(?:PK(?:\x03\x04|\x05\x06)|7z\xbc\xaf\x27\x1c|Rar!|\x1f[^]\x08|BZh|\xfd7zXZ\0)/],
];

/** Of formats that are text, from their first sign on. */
const BEGINNINGS: readonly [ForeignKind, RegExp][] = [
  ['rich-text', /^\{\\rtf/],
  ['git-lfs-pointer', /^version https:\/\/git-lfs\.github\.com\/spec\//],
  ['picture', /^<(?:svg|[?!][^]*<svg)[\s>]/i],
  ['web-page', /^(?:<(?:\?xml|!--)[^]*?>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script)[\s>]/i],
  [
    'e-mail',
    /^(?:From .+\n)?(?:[A-Za-z][\w-]*:.*\n(?:[ \t].*\n)*)*(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|From|Subject):/i,
  ],
  ['json', /^(?:\[\s*[[{"\d-]|\{\s*["}])/],
];

/** What a file is by its first bytes, if it is of a kind that is known and none of ours. */
export function tellForeignKind(bytes: Uint8Array): ForeignKind | undefined {
  if (bytes.length === 0) return 'empty';
  const start = bytes.subarray(0, START_BYTES);
  const plain = new TextDecoder('latin1').decode(start);
  const text = decodeUnicode(start).replaceAll('\r\n', '\n').trimStart();
  const [kind] =
    SIGNATURES.find(([, signature]) => signature.test(plain)) ??
    BEGINNINGS.find(([, beginning]) => beginning.test(text)) ??
    [];
  return kind;
}
