import { listNotAsked } from '../../model/condition.ts';
import type { Condition } from '../../model/node.ts';
import type { Value } from '../../model/value.ts';
import { announce } from '../announce.ts';
import { listControls } from './sheet-answers.ts';

/**
 * Hides what another answer does not ask for, and shows it as soon as one does. What was answered there is kept. The
 * answers that are asked or not asked from now on are told by `answers-moved`, since they are kept with a mark.
 *
 * @param read what is answered in a field of the page
 */
export function askWhenAnswered(
  root: HTMLElement,
  words: { asked_now: string },
  read: (name: string) => Value | undefined,
): void {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-asked-when]')].map((part, at) => ({
    part,
    name: String(at),
    askedWhen: [JSON.parse(part.dataset['askedWhen']!) as Condition],
  }));
  if (parts.length === 0) return;

  /** @param told whether it was a reader who changed an answer */
  function update(told: boolean): void {
    const moved = new Set<string>();
    let shown = false;
    // In the order of the sheet, so that what depends on something hidden is hidden with it.
    for (const { part, name, askedWhen } of parts) {
      const isHidden = listNotAsked([{ name, askedWhen }], readAsked).size > 0;
      if (part.hidden === isHidden) continue;
      part.hidden = isHidden;
      shown ||= !isHidden;
      for (const control of listControls(part)) moved.add(control.name);
    }
    if (!told) return;
    if (shown) announce(words.asked_now);
    root.dispatchEvent(new CustomEvent('answers-moved', { detail: [...moved] }));
  }

  function readAsked(name: string): Value | undefined {
    const value = read(name);
    return value?.not_asked ? undefined : value;
  }

  // Words that say when it is asked are for those who see it in any case.
  for (const { part } of parts) part.querySelector<HTMLElement>(':scope > .when-asked')!.hidden = true;
  root.addEventListener('change', () => update(true));
  root.addEventListener('answers-shown', () => update(false));
  update(false);
}
