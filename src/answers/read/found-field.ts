/** One place of a field in a file, as it was found: a widget of a PDF, or an entry of a list of answers. */
export interface FoundField {
  /** The full name of its field (ISO 32000-1, 12.7.3.2). */
  name: string;
  type: 'button' | 'text';
  /** The field of the form that it is a box of: the same for all its boxes; not there in a list of answers. */
  field?: object;
  /** What a screen reader says of it. */
  label?: string;
  /** From 1; undefined if no page shows it. */
  page: number | undefined;
  rect: number[];
  /** The state a button is in by its appearance, and by its field's value. */
  shownState: string | undefined;
  valueState: string | undefined;
  /** Whether the file has no look for the state a button shows, so that nothing is seen there, or a text came damaged. */
  isStrange?: boolean;
  /** The text of a field by its value, and by its appearance. */
  value: string | undefined;
  shown: string | undefined;
}
