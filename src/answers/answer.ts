import type { FieldKind } from '../sheet/node.ts';

/** Where in a PDF an answer was read: from the field's value, or, where that is missing, from what is shown. */
export type AnswerSource = 'value' | 'appearance';

interface AnswerBase {
  /** The field's whole name, see sheet/field-name.ts. */
  name: string;
  from: AnswerSource;
}

/** What was answered in one field. A field left empty has no answer. */
export type Answer = AnswerBase &
  (
    | { kind: 'text'; value: string }
    | { kind: 'number'; value: number }
    /** An ISO 8601 day. */
    | { kind: 'date'; value: string }
    /** The id of the option; all ids, in the order of the options, where many may be ticked. */
    | { kind: 'choice'; value: string | string[] }
    /** The number, or the id of one of the words beside it. */
    | { kind: 'scale'; value: number | string }
    | { kind: 'check'; value: true }
  );

/** Why something was found in a field but is no answer; a person must look. */
export type UnclearReason =
  | 'several-ticked'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-date'
  /** The value says one thing, what is shown another. */
  | 'value-and-appearance-differ'
  /** There is no value, and not all that is shown can be told; U+FFFD stands for the rest. */
  | 'unreadable'
  /** A carried value has another answer in each of its places. */
  | 'places-differ'
  /** A form field the document does not have. */
  | 'unknown-field';

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

export type ReadResult =
  | {
      outcome: 'read';
      document: AnsweredDocument;
      /** In the order of the document's fields. */
      answers: Answer[];
      unclear: Unclear[];
      /** Earlier states saved within the file; they may hold answers since cleared, which are still personal data. */
      earlierRevisions: number;
    }
  /** Cannot be opened as a PDF. */
  | { outcome: 'damaged' }
  | { outcome: 'encrypted' }
  /** A form of another technique (ISO 32000-1, 12.7.8), which we never make. */
  | { outcome: 'xfa' }
  /** Ours, but its form was lost, as by printing to PDF. */
  | { outcome: 'no-form'; documentId: string | undefined }
  /** Another publisher's form, or no form at all. */
  | { outcome: 'not-ours' }
  /** Our field names without the list of fields; read it again with the list published beside the document. */
  | { outcome: 'no-manifest'; documentId: string | undefined }
  /** Not the document, or not the version, whose list of fields was given. */
  | { outcome: 'other-version'; document: AnsweredDocument };
