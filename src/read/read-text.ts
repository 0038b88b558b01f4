import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem/problem.ts';
import type { Place } from '../model/node.ts';
import { explainLostSign, LOST_SIGN } from '../problem/lost-sign.ts';

/**
 * The text of an authored file, without a byte order mark and with `\n` at the end of each line, so that an
 * editor's habits change neither positions nor results. Undefined, and a problem, if it is empty, not UTF-8, or holds
 * a sign that nothing can print.
 */
export async function readText(root: string, file: string): Promise<{ text?: string; problems: Problem[] }> {
  const bytes = await readFile(join(root, file));
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  if (!isUtf8(bytes)) return { problems: [describeWrongEncoding(file, text)] };
  const sign = LOST_SIGN.exec(text);
  if (sign)
    return { problems: [{ ...placeOf(file, text, sign.index), severity: 'error', ...explainLostSign(sign[0]) }] };
  if (text.trim() !== '') return { text, problems: [] };
  const message = 'The file is empty.';
  const advice = 'Write its contents, or delete the file if it is not needed.';
  return { problems: [{ file, line: 1, column: 1, rule: 'empty-file', severity: 'error', message, advice }] };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function describeWrongEncoding(file: string, text: string): Problem {
  return {
    // Decoding without `fatal` puts U+FFFD where the first byte sequence is wrong.
    ...placeOf(file, text, text.indexOf('\uFFFD')),
    rule: 'not-utf-8',
    severity: 'error',
    message: 'The file is not UTF-8 text: the bytes here stand for no letter.',
    advice: 'Save the file with the encoding UTF-8 in your editor.',
  };
}

function placeOf(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}
