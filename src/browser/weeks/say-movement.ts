import { fillWords } from '../../model/fill-words.ts';
import type { Movement } from '../../progress/movement.ts';
import { makeElement } from '../element.ts';
import type { Sayings } from './tabulate-tracks.ts';
import type { ProgramLines, WeeksWords } from './weeks-page.ts';

type MovementWords = Pick<
  WeeksWords,
  'compared' | 'counts' | 'other_way' | 'too_small' | 'plateau' | 'plateau_try' | 'plateau_sheets'
>;

/** What may be said of a line, in plain words: what was compared, whether it counts and why, and what to try. */
export function sayMovement(
  { first, last, change, plateau, rule }: Movement,
  toDecide: ProgramLines['toDecide'],
  say: Sayings,
  words: MovementWords,
): HTMLElement[] {
  const compared = fillWords(words.compared, {
    first: say.day(first.monday),
    before: say.number(first.mean),
    last: say.day(last.monday),
    after: say.number(last.mean),
  });
  const verdict = fillWords(change === 'too-small' ? words.too_small : words.counts, {
    points: say.number(rule.points),
    source: rule.source,
  });
  const sentences = [compared, verdict, ...(change === 'worse' ? [words.other_way] : [])];
  const said = makeElement('p', {}, sentences.join(' '));
  if (plateau === undefined) return [said];
  const stays = [fillWords(words.plateau, { count: String(plateau) }), words.plateau_try];
  const links = toDecide.flatMap(({ title, href }, index) => [
    index > 0 ? ', ' : ` ${words.plateau_sheets} `,
    makeElement('a', { href }, title),
  ]);
  return [said, makeElement('p', {}, stays.join(' '), ...links)];
}
