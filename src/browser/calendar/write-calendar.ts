/** A day of a calendar. */
export interface CalendarDay {
  /** Always the same for the same thing, so that a calendar moves it when it is brought in again. */
  uid: string;
  /** ISO day. */
  day: string;
  title: string;
}

const MOST_OCTETS = 75;

/** Days without a time as an iCalendar file (RFC 5545), marked private, which leave the day free. @param stamp when it is written */
export function writeCalendar(days: readonly CalendarDay[], stamp: Date): string {
  const written = toBasic(stamp.toISOString().replace(/\.\d+/, ''));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Handrail//Reviews//EN',
    ...days.flatMap(({ uid, day, title }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${written}`,
      `DTSTART;VALUE=DATE:${toBasic(day)}`,
      `SUMMARY:${escapeText(title)}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function toBasic(iso: string): string {
  return iso.replace(/[-:]/g, '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line goes on in the next after a space, and no letter is cut in two. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
