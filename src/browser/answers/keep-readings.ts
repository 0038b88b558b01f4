import type { Value } from '../../model/value.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import type { OpenVault } from '../../answers/saved/vault.ts';
import type { AnswerStore } from '../keep/answer-store.ts';
import { makeButton, makeElement } from '../element.ts';
import { createId, nameCopy, type KeptCopy } from '../keep/kept-copy.ts';
import { isoToday } from '../keep/open-kept.ts';
import { planKeeping, type PlannedSheet } from '../keep/plan-keeping.ts';
import type { ReadFiles } from './read-answers-part.ts';
import { sayAnswer } from './say-answer.ts';
import type { SiteLibrary } from './site-library.ts';
import { toReadSheets } from './to-read-sheets.ts';

export interface KeepReadWords {
  conflict: string;
  conflict_intro: string;
  kept_here: string;
  neither: string;
  keep_count: string;
  choose_first: string;
  kept: string;
  same: string;
  yes: string;
  not_asked: string;
}

export type OfferKeeping = typeof offerKeeping;

/**
 * Shows what of the files read can be kept, with what disagrees side by side, and keeps it once asked to.
 * @param keep writes one copy, new or changed
 */
export function offerKeeping(
  place: HTMLElement,
  read: ReadFiles,
  kept: readonly KeptCopy[],
  setting: {
    library: SiteLibrary;
    words: KeepReadWords;
    onKept: () => void;
    store: AnswerStore;
    vault: OpenVault | undefined;
  },
): void {
  const { library, words } = setting;
  const readSheets = read.readings.flatMap((reading) => toReadSheets(reading, library, kept));
  const plan = planKeeping(readSheets, kept);
  if (plan.length === 0) {
    place.replaceChildren(...(readSheets.length > 0 ? [makeElement('p', {}, words.same)] : []));
    return;
  }
  const chosen = new Map<string, Value | undefined>();
  const groups = plan.flatMap((sheet) => sheet.conflicts.map((conflict) => showConflict(sheet, conflict)));
  const keepButton = makeButton(
    fillWords(words.keep_count, { count: String(plan.length) }),
    () => void keepAll(),
    false,
  );
  place.replaceChildren(
    ...(groups.length > 0 ? [makeElement('h3', {}, words.conflict), makeElement('p', {}, words.conflict_intro)] : []),
    ...groups,
    makeElement('p', { class: 'button-row' }, keepButton),
  );

  function showConflict(sheet: PlannedSheet, { name, found }: PlannedSheet['conflicts'][number]): HTMLElement {
    const field = read.fields.get(name);
    const key = keyOf(sheet, name);
    const choices = [...found, undefined].map((one, index) => {
      const radio = makeElement('input', {
        type: 'radio',
        name: `choose__${key}`,
        value: String(index),
        autocomplete: 'off',
      });
      radio.addEventListener('change', () => chosen.set(key, one?.value));
      const text = one === undefined ? words.neither : sayAnswer(one.value, field, words);
      const source = one && makeElement('span', { class: 'hint source' }, one.file ?? words.kept_here);
      return makeElement('label', { class: 'choice' }, radio, makeElement('span', {}, text, source));
    });
    return makeElement(
      'fieldset',
      { class: 'field', 'data-choose': key },
      makeElement('legend', { class: 'label' }, `${sheet.title}: ${field?.accessible_name ?? name}`),
      makeElement('div', { class: 'choices side-by-side' }, ...choices),
    );
  }

  async function keepAll(): Promise<void> {
    const open = groups.find((group) => !chosen.has(group.dataset['choose']!));
    if (open) {
      announce(words.choose_first);
      open.querySelector('input')!.focus();
      return;
    }
    const taken = [...kept];
    for (const sheet of plan) {
      const copy = toCopy(sheet, taken);
      taken.push(copy);
      await setting.store.change(copy.id, setting.vault, (now) => ({
        ...(now ?? copy),
        answers: { ...now?.answers, ...copy.answers },
        changed: copy.changed,
      }));
    }
    place.replaceChildren(makeElement('p', { role: 'status' }, fillWords(words.kept, { count: String(plan.length) })));
    announce(fillWords(words.kept, { count: String(plan.length) }));
    setting.onKept();
  }

  function toCopy(sheet: PlannedSheet, taken: readonly KeptCopy[]): KeptCopy {
    const answers = new Map(Object.entries(sheet.answers));
    for (const { name } of sheet.conflicts) {
      const value = chosen.get(keyOf(sheet, name));
      if (value) answers.set(name, value);
    }
    const now = new Date();
    if (sheet.into) return { ...sheet.into, answers: Object.fromEntries(answers), changed: now.toISOString() };
    const { program, sheet: key, title, version, language } = sheet;
    const names = taken.filter((copy) => copy.program === program && copy.sheet === key).map(({ copy }) => copy);
    const copy =
      sheet.copy !== undefined && !names.includes(sheet.copy)
        ? sheet.copy
        : nameCopy((sheet.copy ?? isoToday(now)).slice(0, 10), names);
    const about = { program, sheet: key, title, version, language, copy };
    return { id: createId(), ...about, changed: now.toISOString(), answers: Object.fromEntries(answers) };
  }
}

function keyOf(sheet: PlannedSheet, name: string): string {
  return `${sheet.copy ?? ''} ${name}`;
}
