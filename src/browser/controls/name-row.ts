/** What a row is called where it stands alone: a number says nothing without what the corner of its table says of all rows. */
export function nameRow(label: string, corner: string): string {
  return /^\d/.test(label) ? `${corner} ${label}`.trim() : label;
}
