/**
 * A language tag as BCP 47 writes it: language, script, region (of letters or, as in es-419, of digits), variants, extensions, such as after -u- how its people write
 * numbers, and after -x- what a publisher has agreed with its readers, as de-x-leicht. Begins and ends nowhere, so that names of files can hold it.
 */
export const LANGUAGE_TAG =
  /[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?/;

/** A tag in the form that browsers give back, with capitals where they belong and new names for old ones; undefined if it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
