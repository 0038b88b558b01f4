import type { Value } from '../../model/value.ts';
import { addDays } from '../../progress/days.ts';
import { followAnswers } from './follow-answers.ts';

/**
 * Shows the day of each row of a table beside its name, from the day of the first one. They are never part of the answers.
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
    for (const table of tables) {
      const value = read(table.dataset['firstDay']!);
      const first = value?.kind === 'date' ? value.value : undefined;
      for (const [row, part] of [...table.querySelectorAll<HTMLElement>('.row-day')].entries()) {
        const day = first === undefined ? '' : addDays(first, row);
        part.hidden = day === '';
        part.dataset['day'] = day;
        part.textContent = day && format.format(Date.parse(day));
      }
    }
  }

  followAnswers(root, update);
}
