import crc32 from 'crc-32';
import type { PrintedPage } from '../../model/manifest.ts';

/** What no two programs write alike, and letters that a program could not tell. */
const NO_LETTER = /[\p{Z}\p{C}\p{M}\ufffd]/gu;

/** @param shown all text that the content stream shows */
export function describePrinted(content: Uint8Array, shown: string): PrintedPage {
  return { content: sumContent(content), letters: weighLetters(shown) };
}

/** The CRC-32 of a content stream, unpacked. */
export function sumContent(content: Uint8Array): number {
  return crc32.buf(content) >>> 0;
}

const weights = new Map<string, number>();

/**
 * The letters of a text in one number: each counts by its CRC-32. What is added to a page adds its own weight to that of the
 * page, in whatever pieces and order a program writes the page anew.
 */
export function weighLetters(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFKD').replace(NO_LETTER, '')) {
    let weight = weights.get(letter);
    if (weight === undefined) weights.set(letter, (weight = crc32.str(letter) >>> 0));
    sum += weight;
  }
  return sum;
}
