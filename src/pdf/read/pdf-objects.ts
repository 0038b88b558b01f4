import { decodeText } from '../text-string.ts';
import {
  isDict,
  PdfName,
  PdfRef,
  PdfStream,
  PdfString,
  type PdfDict,
  type PdfObject,
  type PdfValue,
} from '../values.ts';
import { findOwners } from './find-owners.ts';
import { latin1 } from './parse-value.ts';
import { PdfSyntaxError } from './pdf-syntax-error.ts';
import { TooLargeError } from './too-large-error.ts';
import { undoFilters, type Filter } from './undo-filters.ts';

const LONGEST_TEXT = 1024 * 1024;

/**
 * All objects of a PDF as plain values, to be read and not changed. Questions follow references and answer `undefined`, or an
 * empty list, where a value is missing or of another kind: files come from many programs, and what that means is for the
 * caller to say.
 */
export class PdfObjects {
  /** The first line of the file. */
  readonly header: string;
  readonly trailer: PdfDict;
  readonly objects: readonly PdfObject[];
  private readonly values: ReadonlyMap<number, PdfValue>;
  private owners: ReadonlyMap<PdfDict, PdfRef> | undefined;

  constructor(header: string, trailer: PdfDict, objects: readonly PdfObject[]) {
    this.header = header;
    this.trailer = trailer;
    this.objects = objects;
    this.values = new Map(objects.map(({ ref, value }) => [keyOf(ref), value]));
  }

  /** Throws where there is none. */
  get catalog(): PdfDict {
    const catalog = this.dictAt(this.trailer, 'Root');
    if (!catalog) throw new PdfSyntaxError('The PDF has no catalog.');
    return catalog;
  }

  /** The object a reference leads to; any other value as it is. */
  get(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof PdfRef ? this.values.get(keyOf(value)) : value;
  }

  valueAt(dict: PdfDict, key: string): PdfValue | undefined {
    return this.get(dict.get(key)) ?? undefined;
  }

  /** The dictionary at a key; of a stream, its dictionary. */
  dictAt(dict: PdfDict, key: string): PdfDict | undefined {
    return this.dictOf(dict.get(key));
  }

  dictOf(value: PdfValue | undefined): PdfDict | undefined {
    const followed = this.get(value);
    if (isDict(followed)) return followed;
    return followed instanceof PdfStream ? followed.dict : undefined;
  }

  nameAt(dict: PdfDict, key: string): string | undefined {
    const value = this.get(dict.get(key));
    return value instanceof PdfName ? value.name : undefined;
  }

  numberAt(dict: PdfDict, key: string): number | undefined {
    const value = this.get(dict.get(key));
    return typeof value === 'number' ? value : undefined;
  }

  isTrueAt(dict: PdfDict, key: string): boolean {
    return this.get(dict.get(key)) === true;
  }

  /** The values of an array. */
  listAt(dict: PdfDict, key: string): PdfValue[] {
    return this.listOf(dict.get(key));
  }

  listOf(value: PdfValue | undefined): PdfValue[] {
    const list = this.get(value);
    return Array.isArray(list) ? list.map((item) => this.get(item) ?? null) : [];
  }

  /** The dictionaries of an array. */
  dictsAt(dict: PdfDict, key: string): PdfDict[] {
    return this.listAt(dict, key).flatMap((value) => this.dictOf(value) ?? []);
  }

  /** The numbers of an array, 0 for what is none. */
  numbersAt(dict: PdfDict, key: string): number[] {
    return this.listAt(dict, key).map((value) => (typeof value === 'number' ? value : 0));
  }

  /** The text of a text string or text stream. Throws a `TooLargeError` where it is longer than a person would write. */
  textAt(dict: PdfDict, key: string): string | undefined {
    return this.textOf(dict.get(key));
  }

  textOf(value: PdfValue | undefined): string | undefined {
    const followed = this.get(value);
    if (followed instanceof PdfString) return decodeText(checkLength(followed.bytes));
    const data = followed instanceof PdfStream ? this.dataOf(followed) : undefined;
    return data && decodeText(latin1(checkLength(data)));
  }

  streamAt(dict: PdfDict, key: string): PdfStream | undefined {
    const value = this.get(dict.get(key));
    return value instanceof PdfStream ? value : undefined;
  }

  /** The data of a stream, its filters undone; throws as `undoFilters` does. */
  decode({ dict, data }: PdfStream): Uint8Array {
    return undoFilters(data, this.filtersOf(dict), this);
  }

  /** The data of a stream, its filters undone; undefined if it is broken. Throws a `TooLargeError` if there is too much of it. */
  dataOf(stream: PdfStream): Uint8Array | undefined {
    try {
      return this.decode(stream);
    } catch (error) {
      if (error instanceof TooLargeError) throw error;
      return undefined;
    }
  }

  /** The indirect object that a dictionary is, or that it lies in. */
  ownerOf(dict: PdfDict): PdfRef | undefined {
    this.owners ??= findOwners(this.objects);
    return this.owners.get(dict);
  }

  /** `ownerOf` as it is written in the file, such as `12 0 R`. */
  objectOf(dict: PdfDict): string | undefined {
    return this.ownerOf(dict)?.toString();
  }

  private filtersOf(dict: PdfDict): Filter[] {
    const listOrOne = (key: string): PdfValue[] => {
      const value = this.valueAt(dict, key);
      return Array.isArray(value) ? this.listOf(value) : value === undefined ? [] : [value];
    };
    const parameters = listOrOne('DecodeParms');
    return listOrOne('Filter').map((filter, index) => {
      if (!(filter instanceof PdfName)) throw new Error('A filter of a stream is not a name.');
      const own = this.dictOf(parameters[index]);
      return { name: filter.name, parameters: own && this.numbersOf(own) };
    });
  }

  private numbersOf(dict: PdfDict): Map<string, number> {
    return new Map(
      [...dict.keys()].flatMap((key) => {
        const number = this.numberAt(dict, key);
        return number === undefined ? [] : [[key, number] as const];
      }),
    );
  }
}

/** Numbers of objects have ten digits at most (ISO 32000-1, 7.5.4), generations five. */
function keyOf({ number, generation }: PdfRef): number {
  return generation === 0 ? number : number + generation * 1e10;
}

function checkLength<T extends { length: number }>(text: T): T {
  if (text.length > LONGEST_TEXT) throw new TooLargeError('1 MB in a text');
  return text;
}
