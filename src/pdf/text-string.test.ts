import { expect, test } from 'vitest';
import { decodeText, encodeText } from './text-string.ts';

const bytesOf = (text: string): string => encodeText(text).bytes;

test('letters that PDFDocEncoding has take a byte each', () => {
  expect(bytesOf('Mühe · „Schlaf“ – €')).toBe('M\xfche \xb7 \x8cSchlaf\x8d \x85 \xa0');
  expect(bytesOf('plain\nwords')).toBe('plain\nwords');
});

test('others make the text UTF-16', () => {
  expect(bytesOf('ā')).toBe('\xfe\xff\x01\x01');
  // A no-break space has no place there, and the bytes of these two would be read as marks.
  expect(bytesOf('a\u00a0b')).toBe('\xfe\xff\0a\0\xa0\0b');
  expect(bytesOf('þÿ')).toBe('\xfe\xff\0\xfe\0\xff');
});

test('every text is read as it was written', () => {
  for (let code = 0x20; code < 0x2300; code++) {
    const text = `a${String.fromCharCode(code)}`;
    expect(decodeText(bytesOf(text)), code.toString(16)).toBe(text);
  }
  expect(decodeText(bytesOf('🙂 ﬁ ł'))).toBe('🙂 ﬁ ł');
});
