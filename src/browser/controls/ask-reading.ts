import { readDate } from '../../answers/read/read-date.ts';
import { findNumberFault, readNumber } from '../../answers/read/read-number.ts';
import { fillWords } from '../../model/fill-words.ts';
import { writeDay } from '../../model/date-format.ts';
import { announce } from '../announce.ts';
import { sayDay } from '../say-day.ts';
import { findDateReadings } from './date-readings.ts';
import { makeButton, makeElement } from '../element.ts';
import { findNumberReadings, writeNumber } from './number-readings.ts';
import { limitsOf } from './sheet-answers.ts';

export interface ReadingWords {
  which_day: string;
  no_day: string;
  which_number: string;
  no_number: string;
  out_of_range: string;
  not_whole: string;
  leave_it: string;
}

interface Reading {
  /** How it is offered. */
  label: string;
  /** How it stands in the box once chosen. */
  written: string;
}

/** What to say of the content of a box: nothing, a question with the readings to choose from, or a plain word. */
interface Question {
  words: string;
  readings: Reading[];
}

/**
 * Asks about dates and numbers that can be read in two ways, below their box and as soon as one leaves it.
 * What was typed stays until the reader chooses; it may also stay for good.
 *
 * @param setting.language BCP 47
 * @param setting.dateFormat how a date is written, in letters of the language
 * @param setting.decimal the decimal sign of the language
 */
export function askReadings(
  root: HTMLElement,
  words: ReadingWords,
  setting: { language: string; dateFormat: string; decimal: string; today: () => string },
): void {
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && isAskedAbout(target)) ask(target, true);
  });
  root.addEventListener('answers-shown', () => {
    for (const box of root.querySelectorAll<HTMLInputElement>('input[data-kind]'))
      if (isAskedAbout(box)) ask(box, false);
  });
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) removeQuestion(target);
  });

  function ask(box: HTMLInputElement, told: boolean): void {
    removeQuestion(box);
    const question = box.value.trim() === '' ? undefined : findQuestion(box);
    if (!question) return;
    const id = `${box.id}__ask`;
    const buttons = question.readings.map(({ label, written }) => makeButton(label, () => take(box, written)));
    const leave = makeButton(words.leave_it, () => {
      removeQuestion(box);
      box.focus();
    });
    const group = makeElement(
      'div',
      { class: 'asked', role: 'group', 'aria-labelledby': id },
      makeElement('p', { id }, question.words),
    );
    if (buttons.length > 0) group.append(makeElement('p', { class: 'button-row' }, ...buttons, leave));
    (box.closest('.with-unit') ?? box).after(group);
    box.setAttribute('aria-describedby', [describedBefore(box), id].filter(Boolean).join(' '));
    if (told) announce(question.words);
  }

  function findQuestion(box: HTMLInputElement): Question | undefined {
    return box.dataset['kind'] === 'date' ? askDay(box) : askNumber(box);
  }

  function askDay(box: HTMLInputElement): Question | undefined {
    const format = box.dataset['format']!;
    const days = findDateReadings(box.value, format, setting.language, setting.today());
    if (days.length === 0) return { words: fillWords(words.no_day, { format: setting.dateFormat }), readings: [] };
    if (days.length === 1) {
      // Sure, but only this page understands it so: the PDF and a later reading get the whole date.
      if (readDate(box.value, format) === undefined) take(box, writeDay(days[0]!, format), false);
      return undefined;
    }
    return {
      words: words.which_day,
      readings: days.map((day) => ({ label: sayDay(day, setting.language), written: writeDay(day, format) })),
    };
  }

  function askNumber(box: HTMLInputElement): Question | undefined {
    const { unit } = box.dataset;
    const sure = readNumber(box.value, unit);
    if (sure !== undefined) {
      const fault = findNumberFault(sure, limitsOf(box));
      return fault && { words: fault === 'not-whole' ? words.not_whole : words.out_of_range, readings: [] };
    }
    const numbers = findNumberReadings(box.value, unit);
    if (numbers.length === 0) return { words: words.no_number, readings: [] };
    return {
      words: words.which_number,
      readings: numbers.map((value) => ({ label: sayNumber(value), written: writeNumber(value, setting.decimal) })),
    };
  }

  function sayNumber(value: number): string {
    return new Intl.NumberFormat(setting.language, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
  }

  function take(box: HTMLInputElement, written: string, focus = true): void {
    box.value = written;
    removeQuestion(box);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    if (focus) box.focus();
  }
}

function isAskedAbout(box: HTMLInputElement): boolean {
  return box.dataset['kind'] === 'date' || box.dataset['kind'] === 'number';
}

function removeQuestion(box: HTMLInputElement): void {
  const question = document.getElementById(`${box.id}__ask`);
  if (!question) return;
  question.parentElement!.remove();
  const before = describedBefore(box);
  if (before) box.setAttribute('aria-describedby', before);
  else box.removeAttribute('aria-describedby');
}

/** What described the box before it was asked about. */
function describedBefore(box: HTMLInputElement): string | undefined {
  return box
    .getAttribute('aria-describedby')
    ?.split(' ')
    .filter((id) => id !== `${box.id}__ask`)
    .join(' ');
}
