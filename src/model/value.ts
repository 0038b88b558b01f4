/**
 * What was answered in a field: what a person wrote or ticked, and what it means where that is sure. The same in a saved
 * file, on a page, and read from a PDF. A field left empty has none.
 */
export type Value = Meaning & {
  /** Given, but what it depends on was answered so that it is not asked. */
  not_asked?: true;
};

type Meaning =
  | { kind: 'text'; value: string }
  /** What stands in the box, such as `72,5 kg`; `value` is missing where that is no number, or could be two. */
  | { kind: 'number'; written: string; value?: number }
  /** What stands in the box; `value` is an ISO 8601 day, missing where none is sure. */
  | { kind: 'date'; written: string; value?: string }
  /** The id of the option; all ids, in the order of the options, where many may be ticked. */
  | { kind: 'choice'; value: string | string[] }
  /** The number, or the id of one of the words beside it. */
  | { kind: 'scale'; value: number | string }
  | { kind: 'check'; value: true };

/** Values by whole field name, see field-name.ts. */
export type Values = Readonly<Record<string, Value>>;

/** A text as it is kept and compared: line ends as `\n`, accents joined to their letters, no half characters. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '\ufffd').normalize('NFC');
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
