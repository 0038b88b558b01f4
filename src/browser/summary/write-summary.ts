import { makeElement } from '../element.ts';
import type { AnsweredSheet } from './list-answered.ts';

/** What somebody tells another person. */
export interface Summary {
  heading: string;
  /** When it was put together, in words. */
  made: string;
  /** In their own words; may be empty. */
  own: string;
  sheets: readonly AnsweredSheet[];
}

/** As a part of the page, below its heading. */
export function showSummary({ made, own, sheets }: Omit<Summary, 'heading'>): HTMLElement[] {
  return [
    makeElement('p', { class: 'hint' }, made),
    ...paragraphsOf(own).map((text) => makeElement('p', {}, text)),
    ...sheets.map(({ title, day, answers }) =>
      makeElement(
        'section',
        { class: 'flow' },
        makeElement('h3', {}, title),
        makeElement('p', { class: 'hint' }, day),
        makeElement(
          'dl',
          {},
          ...answers.map(({ question, answer }) =>
            makeElement('div', {}, makeElement('dt', {}, question), makeElement('dd', {}, answer)),
          ),
        ),
      ),
    ),
  ];
}

/** As plain text, for a message. */
export function writeSummary({ heading, made, own, sheets }: Summary): string {
  const parts = sheets.map(({ title, day, answers }) =>
    [`${title} (${day})`, ...answers.map(({ question, answer }) => `${question}: ${answer}`)].join('\n'),
  );
  return [`${heading}\n${made}`, ...paragraphsOf(own), ...parts].join('\n\n');
}

/** What stands between empty lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
