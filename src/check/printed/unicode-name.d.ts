/** The package has no types of its own. */
declare module 'unicode-name' {
  /** The name of a character in the Unicode standard. */
  export function unicodeName(character: string): string | undefined;
}
