import type { FieldKind } from '../model/node.ts';
import type { Value } from '../model/value.ts';
import type { ListFit } from './read/choose-list.ts';

/** Where an answer was read: from the field's value, or, where that is missing, from what is shown. */
export type AnswerSource = 'value' | 'appearance';

/** What was answered in one field, where its meaning is sure. A field left empty has no answer. */
export type Answer = { name: string; from: AnswerSource } & SureValue;

type SureValue =
  | Exclude<Value, { kind: 'number' | 'date' }>
  | (Extract<Value, { kind: 'number' }> & { value: number })
  | (Extract<Value, { kind: 'date' }> & { value: string });

/** Why an answer stands, but is worth a second look by a person. */
export type DoubtReason =
  /** The value is missing; the answer is what is shown. */
  | 'only-in-appearance'
  /** The text fills its single line to the end, where some viewers stop taking letters. */
  | 'may-be-cut-off'
  /** The field had another name in the file; it was known by where it lies, or by the record of renamed fields. */
  | 'renamed';

export interface Doubt {
  name: string;
  reason: DoubtReason;
  /** The text, or the name in the file. */
  found: string;
}

/** Why something was found in a field but is no answer; a person must look. */
export type UnclearReason =
  | 'several-ticked'
  /** One that stands alone is ticked with others. */
  | 'contradictory-ticks'
  | 'not-a-number'
  | 'out-of-range'
  /** A fraction where a whole number was asked for. */
  | 'not-whole'
  | 'not-a-date'
  /** The value says one thing, what is shown another. */
  | 'value-and-appearance-differ'
  /** There is no value, and not all that is shown can be told; U+FFFD stands for the rest. */
  | 'unreadable'
  /** A carried value has another answer in each of its places. */
  | 'places-differ'
  /** A box of the field is not in the file, as when an object of it was lost: what stood there is not known. */
  | 'no-box'
  /** A form field the document does not have. */
  | 'unknown-field'
  /** It was seen on the page only, since the form was lost. */
  | 'no-form'
  /** The same, but of two layouts that fit as well only one has this question there. */
  | 'layouts-differ';

export interface Unclear {
  name: string;
  /** Undefined for an unknown field. */
  kind?: FieldKind;
  reason: UnclearReason;
  /** All that was found, as text or option ids. */
  found: string[];
}

export interface AnsweredDocument {
  id: string;
  /** Undefined for an article. */
  program?: string;
  key: string;
  version: string;
  lang: string;
}

/** Something put into a file outside its fields, such as with the text tool, pen, stamp, note or paper clip of a viewer. */
export interface Addition {
  /** From 1; undefined for a file that is attached to the whole document. */
  page?: number;
  /**
   * What the file calls it, such as `FreeText`, `Ink` or `FileAttachment` (ISO 32000-1, table 169); in the content of the page
   * `Content`, `Image`, `Drawing`, or `Changed` where words that were printed there are gone or were replaced; its text is then all else that
   * the page shows.
   */
  kind: string;
  /** The name of an attached file. */
  file?: string;
  /** Its words as they were found; undefined for a stroke, or a stamp without words. */
  text?: string;
}

/** The answers of one copy of a document. */
export interface DocumentReading {
  document: AnsweredDocument;
  /** In the order of the document's fields. */
  answers: Answer[];
  unclear: Unclear[];
  /** Of answers that stand. */
  doubts: Doubt[];
}

/** What a file has besides its fields. */
interface AboutFile {
  /** In the order of the pages. */
  additions: Addition[];
  /** Earlier states saved within the file; they may hold answers since cleared, which are still personal data. */
  earlierRevisions: number;
  /** Bytes were lost or put in on its way: letters may be others, and answers missing. */
  isShifted: boolean;
}

export type ReadResult =
  | ({ outcome: 'read' } & DocumentReading & AboutFile)
  /** Several copies, or several documents, that were joined to one file; each is read by itself. */
  | ({ outcome: 'copies'; copies: DocumentReading[] } & AboutFile)
  /** The same, but which page belongs to which copy cannot be told. */
  | { outcome: 'mixed-copies' }
  /** So much is packed in it that it was not read. */
  | { outcome: 'too-much-inside' }
  /** Nothing is known to be wrong with the file: Handrail itself failed at it. */
  | { outcome: 'fault'; cause: unknown }
  /** Cannot be opened, or its end is missing. */
  | { outcome: 'damaged' }
  /** Larger than any form of ours; not opened. */
  | { outcome: 'too-large' }
  | { outcome: 'encrypted' }
  /** A form of another technique (ISO 32000-1, 12.7.8), which we never make. */
  | { outcome: 'xfa' }
  /** Pictures of pages, without letters: a person must read them. */
  | { outcome: 'scanned' }
  /** Ours, but its form was lost, as by printing to PDF. */
  | {
      outcome: 'no-form';
      documentId: string | undefined;
      /** Where the list of fields was lost too. */
      fit?: ListFit;
      /** What stands on the page where the fields were, for a person to confirm. */
      seen: Unclear[];
      /** Undefined where there are none. */
      additions?: Addition[];
    }
  /** Another publisher's form, or no form at all. What has lost its form and all that tells whose it is may `fit` a list of ours. */
  | { outcome: 'not-ours'; fit?: ListFit }
  /** Our field names without the list of fields; read it again with the list published beside the document. */
  | {
      outcome: 'no-manifest';
      documentId: string | undefined;
      /** Keys of the sheets its fields belong to, for finding that list. */
      sheets: string[];
      fit: ListFit;
    }
  /** Not the document, or not the version, whose list of fields was given. */
  | { outcome: 'other-version'; document: AnsweredDocument };
