/**
 * The locale in which days, numbers and lists of a language are written: the language itself, or English where nothing is known
 * of it, since Intl would take the language of the machine it runs on.
 */
export function knownLocale(tag: string): string {
  if (!isKnown(tag)) return 'en-GB';
  const locale = new Intl.Locale(tag);
  // Plain "en" would be written the American way, which a site says by "en-US" or its date_format.
  return locale.language === 'en' && locale.region === undefined
    ? new Intl.Locale(tag, { region: 'GB' }).toString()
    : tag;
}

/** Whether it is known how people of a language write days and numbers. */
export function isKnown(tag: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
}
