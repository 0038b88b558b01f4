import { expect, it } from 'vitest';
import { writeCalendar } from './write-calendar.ts';

const stamp = new Date('2026-11-27T12:30:05.123Z');

it('writes days without a time, which are private and leave the day free', () => {
  expect(writeCalendar([{ uid: 'a1@example.org', day: '2026-12-24', title: 'A time to look back' }], stamp)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Handrail//Reviews//EN',
      'BEGIN:VEVENT',
      'UID:a1@example.org',
      'DTSTAMP:20261127T123005Z',
      'DTSTART;VALUE=DATE:20261224',
      'SUMMARY:A time to look back',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

it('writes signs that have a meaning there as themselves', () => {
  const text = writeCalendar([{ uid: 'a', day: '2026-12-24', title: 'one, two; three\\four\nfive' }], stamp);
  expect(text).toContain('\r\nSUMMARY:one\\, two\\; three\\\\four\\nfive\r\n');
});

it('folds lines at 75 octets and never within a letter', () => {
  const title = 'Rückblick für später 🌱 '.repeat(12);
  const text = writeCalendar([{ uid: 'a', day: '2026-12-24', title }], stamp);
  const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
  expect(text).not.toContain('�');
});
