import { expect, test } from 'vitest';
import { readToUnicode } from './to-unicode.ts';

const read = (cmap: string) => readToUnicode(new TextEncoder().encode(cmap));

test('codes are read by the characters and ranges of a map, and any other is marked', () => {
  const decode = read(
    '1 beginbfchar <0001> <0041> endbfchar 2 beginbfrange <0002> <0004> <0062> <0005> <0006> [<D83DDE42> <00660069>] endbfrange',
  );
  expect(decode('\0\x01\0\x02\0\x04\0\x05\0\x06\0\x07')).toBe('Abd🙂fi\ufffd');
});

test('a range goes on where its last byte passes 255', () => {
  expect(read('1 beginbfrange <0001> <0003> <00FF> endbfrange')('\0\x01\0\x02\0\x03')).toBe('ÿĀā');
});

test('a range that begins with more bytes than a code has comes to an end', () => {
  const code = 'ff'.repeat(40);
  const map = `1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <${code}> <${code}ff> <0041> endbfrange`;
  expect(read(map)('\xff\xff\xff\xff')).toBe('A');
});
