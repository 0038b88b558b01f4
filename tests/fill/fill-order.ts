/** What to do in one field of a form. */
export interface FillOrder {
  /** Name of the field in the PDF. */
  name: string;
  /** What to type; undefined to tick. */
  text?: string;
  /** For a radio group: the button to press. */
  state?: string;
  /** Which of its places, where it has several; the first if not said. */
  place?: number;
}
