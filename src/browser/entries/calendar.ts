/** The script that makes a calendar file of a program's reviews, from the first day somebody names. It keeps nothing. */
import '../require-floor.ts';
import { fillWords } from '../../model/fill-words.ts';
import { listReviewDays, type Review } from '../calendar/list-reviews.ts';
import { writeCalendar } from '../calendar/write-calendar.ts';
import { getPart } from '../element.ts';
import { isoToday } from '../keep/open-kept.ts';
import { showScriptParts } from '../show-script-parts.ts';
import { offerFile } from '../take/offer-file.ts';

interface CalendarPage {
  reviews: Review[];
  words: { event: string; file_name: string; saved: string; none: string; no_start: string };
}

const { reviews, words } = JSON.parse(getPart('calendar').dataset['page']!) as CalendarPage;
const start = getPart<HTMLInputElement>('calendar__start');
const withTitles = getPart<HTMLInputElement>('calendar__titles');
const said = getPart('calendar__said');
showScriptParts();

getPart('calendar__save').addEventListener('click', () => {
  if (start.value === '') {
    said.textContent = words.no_start;
    start.focus();
    return;
  }
  const now = new Date();
  const title = withTitles.checked ? undefined : words.event;
  const days = listReviewDays(reviews, { start: start.value, today: isoToday(now), title });
  if (days.length > 0)
    offerFile(new Blob([writeCalendar(days, now)], { type: 'text/calendar' }), `${words.file_name}.ics`);
  said.textContent = days.length > 0 ? fillWords(words.saved, { count: String(days.length) }) : words.none;
});
