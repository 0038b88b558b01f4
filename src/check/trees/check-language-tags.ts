import { canonicalTag } from '../../model/language-tag.ts';
import type { Sheet } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { placedInlines } from '../../model/walk-tree.ts';

/** Words in another language carry a tag that screen readers know (BCP 47). */
export function checkLanguageTags(sheet: Sheet): Problem[] {
  return placedInlines(sheet).flatMap(({ inline, place }): Problem[] => {
    if (inline.type !== 'lang') return [];
    const canonical = canonicalTag(inline.lang);
    if (canonical === inline.lang) return [];
    const advice = canonical
      ? `Write "${canonical}".`
      : 'A language tag is written as in BCP 47: en, de, pt-BR, zh-Hant.';
    return [
      errorAt(
        place,
        'wrong-language-tag',
        `"${inline.lang}" is not a language tag as screen readers expect it.`,
        advice,
      ),
    ];
  });
}
