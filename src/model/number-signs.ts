import { knownLocale } from './locale.ts';

/** The signs of a number: before its decimals and between its thousands. */
export interface NumberSigns {
  decimal: string;
  thousands: string;
}

/** The signs people of a language write numbers with. */
export function numberSignsOf(tag: string): NumberSigns {
  const parts = new Intl.NumberFormat(knownLocale(tag)).formatToParts(1234567.5);
  const signOf = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { decimal: signOf('decimal'), thousands: signOf('group') };
}

/** A number as readers of a language see it, in its own digits. */
export function writeAmount(amount: number, language: { tag: string; number_format: NumberSigns }): string {
  const { decimal, thousands } = language.number_format;
  const format = new Intl.NumberFormat(knownLocale(language.tag), { maximumFractionDigits: 20 });
  return format
    .formatToParts(amount)
    .map(({ type, value }) => (type === 'decimal' ? decimal : type === 'group' ? thousands : value))
    .join('');
}
