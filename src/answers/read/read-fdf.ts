import { decodeText, encodeText } from '../../pdf/text-string.ts';
import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import { PdfSyntaxError } from '../../pdf/read/pdf-syntax-error.ts';
import { latin1, PdfKeyword, ValueParser } from '../../pdf/read/parse-value.ts';
import { undoFilters } from '../../pdf/read/undo-filters.ts';
import { isDict, PdfName, PdfRef, PdfString, type PdfValue } from '../../pdf/values.ts';
import type { Addition } from '../answer.ts';
import { listAddition, type AnswerList } from './answer-list.ts';
import type { FoundField } from './found-field.ts';
import { isAdded } from './read-additions.ts';
import { isWhole } from './inspect-file.ts';
import { listField } from './list-field.ts';
import { readRichText } from './read-rich-text.ts';

// Deeper than any form; a broken file may point in a circle.
const MAX_DEPTH = 32;
/** The largest book has 3,000; kids may branch back into themselves. */
const MOST_FIELDS = 30_000;

/**
 * The fields of a Forms Data Format file (ISO 32000-1, 12.7.7); undefined if it was cut off, or none can be found. Throws a
 * `TooLargeError` where there are more than any form has.
 */
export function readFdf(bytes: Uint8Array): AnswerList | undefined {
  if (!isWhole(bytes)) return undefined;
  const objects = readObjects(bytes);
  if (!objects) return undefined;
  const resolve: Resolve = (value) => (value instanceof PdfRef ? objects.get(value.number) : value);
  const catalog = [...objects.values()].reverse().find((value) => isDict(value) && value.has('FDF'));
  const fdf = isDict(catalog) ? resolve(catalog.get('FDF')) : undefined;
  if (!isDict(fdf)) return undefined;
  const [top, annotations] = ['Fields', 'Annots'].map((key) => resolve(fdf.get(key)));
  if (!Array.isArray(top) && !Array.isArray(annotations)) return undefined;

  const found: FoundField[] = [];
  let visited = 0;
  const visit = (entries: readonly PdfValue[], path: string, depth: number): void => {
    for (const entry of entries.map(resolve)) {
      if (!isDict(entry) || depth > MAX_DEPTH) continue;
      if (++visited > MOST_FIELDS) throw new TooLargeError(`${MOST_FIELDS} fields`);
      const part = resolve(entry.get('T'));
      const name = [path, part instanceof PdfString ? decodeText(part.bytes) : ''].filter(Boolean).join('.');
      const kids = resolve(entry.get('Kids'));
      if (Array.isArray(kids)) visit(kids, name, depth + 1);
      found.push(...describe(name, resolve(entry.get('V')) ?? readRich(resolve(entry.get('RV')))));
    }
  };
  if (Array.isArray(top)) visit(top, '', 0);
  const additions = Array.isArray(annotations)
    ? annotations.flatMap((one) => readAnnotation(resolve(one), resolve))
    : [];
  return { fields: found, additions };
}

function readAnnotation(annotation: PdfValue | undefined, resolve: Resolve): Addition[] {
  if (!isDict(annotation)) return [];
  const [subtype, page, contents] = ['Subtype', 'Page', 'Contents'].map((key) => resolve(annotation.get(key)));
  const kind = subtype instanceof PdfName ? subtype.name : '';
  if (!isAdded(kind)) return [];
  const words = contents instanceof PdfString ? decodeText(contents.bytes) : '';
  return [listAddition(typeof page === 'number' ? page + 1 : undefined, kind, words)];
}

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

function describe(name: string, value: PdfValue | undefined): FoundField[] {
  if (Array.isArray(value)) return value.flatMap((one) => describe(name, one));
  if (value instanceof PdfName) return [listField(name, { state: value.name })];
  return value instanceof PdfString ? [listField(name, { text: decodeText(value.bytes) })] : [];
}

function readRich(value: PdfValue | undefined): PdfValue | undefined {
  return value instanceof PdfString ? encodeText(readRichText(decodeText(value.bytes))) : undefined;
}

/** The values of all objects by number, later ones in the place of earlier ones; undefined where the file is harmed. */
function readObjects(bytes: Uint8Array): Map<number, PdfValue> | undefined {
  try {
    return parseObjects(bytes);
  } catch (error) {
    if (error instanceof PdfSyntaxError) return undefined;
    throw error;
  }
}

function parseObjects(bytes: Uint8Array): Map<number, PdfValue> {
  const objects = new Map<number, PdfValue>();
  const parser = new ValueParser(bytes);
  let before: PdfValue[] = [];
  let last: number | undefined;
  for (let token = parser.next(); token !== undefined; token = parser.next()) {
    if (!(token instanceof PdfKeyword)) before.push(token);
    else {
      const number = before.at(-2);
      if (token.word === 'obj' && typeof number === 'number') objects.set((last = number), parser.value());
      if (token.word === 'stream' && last !== undefined)
        objects.set(last, readStream(objects.get(last), bytes, parser) ?? null);
      before = [];
    }
  }
  return objects;
}

/** The data of a stream as a string, since long texts may be in one (ISO 32000-1, 7.9.3); undefined where it is broken. */
function readStream(dict: PdfValue | undefined, bytes: Uint8Array, parser: ValueParser): PdfString | undefined {
  if (!isDict(dict)) return undefined;
  const length = dict.get('Length');
  const data = parser.streamData(typeof length === 'number' ? length : 0);
  const filters = [dict.get('Filter') ?? []].flat().flatMap((filter) => (filter instanceof PdfName ? filter.name : []));
  try {
    return new PdfString(
      latin1(
        undoFilters(
          data,
          filters.map((name) => ({ name, parameters: undefined })),
          bytes,
        ),
      ),
    );
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    return undefined;
  }
}
