import type { Value } from '../../model/value.ts';
import { addDays } from '../../progress/days.ts';
import { followAnswers } from './follow-answers.ts';

/**
 * Shows the day of each row of a table beside its name, from the day of the first one; tables with the same first day go on
 * counting. They are never part of the answers.
 *
 * @param read what is answered in a field of the page
 * @param locale the days are written in
 */
export function dateRows(
  root: HTMLElement,
  { locale, read }: { locale: string; read: (name: string) => Value | undefined },
): void {
  const tables = [...root.querySelectorAll<HTMLElement>('[data-first-day]')];
  if (tables.length === 0) return;
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

  function update(): void {
    const rowsBefore = new Map<string, number>();
    for (const table of tables) {
      const name = table.dataset['firstDay']!;
      const before = rowsBefore.get(name) ?? 0;
      const value = read(name);
      const first = value?.kind === 'date' ? value.value : undefined;
      const parts = [...table.querySelectorAll<HTMLElement>('.row-day')];
      rowsBefore.set(name, before + parts.length);
      for (const [row, part] of parts.entries()) {
        const day = first === undefined ? '' : addDays(first, before + row);
        part.hidden = day === '';
        part.dataset['day'] = day;
        part.textContent = day && format.format(Date.parse(day));
      }
    }
  }

  followAnswers(root, update);
}
