import { parseLink } from '../model/authored-link.ts';
import { LINE_KINDS } from '../model/help-kind.ts';
import { fillWords } from '../model/fill-words.ts';
import type { Sheet } from '../model/node.ts';
import { placedInlines } from '../model/walk-tree.ts';
import { inLanguage } from '../compose/local-words.ts';
import type { Composition, LanguageComposition } from '../compose/composition.ts';
import { warningAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import type { Library } from '../read/library.ts';

/** Help of a kind that texts link to is there in every region their readers see, or it is told what they read in its place. */
export function checkLinkedHelp({ site }: Library, { languages }: Composition): Problem[] {
  return languages.flatMap((composed) => {
    const linked = linkedKinds(composed);
    return site.value.crisis_help.flatMap((region, index) => {
      if (!composed.language.crisis_regions.includes(region.id)) return [];
      return LINE_KINDS.filter((kind) => kind !== 'crisis')
        .filter((kind) => linked.has(kind) && !region.lines.some((line) => line.kind === kind))
        .map((kind) => {
          const regions = inLanguage(region.name, composed.language.tag) ?? region.id;
          const told = fillWords(composed.ui.vocabulary.help[kind].without, { regions });
          return warningAt(
            site.placeOf(['crisis_help', index, 'lines']),
            'help-not-listed',
            `Texts in "${composed.language.tag}" link to "safety:${kind}", and the region "${region.id}" lists no line of that kind. Readers are told: "${told}"`,
            `Add a line with "kind: ${kind}", if there is one in the region.`,
          );
        });
    });
  });
}

function linkedKinds({ programs, articles }: LanguageComposition): Set<string> {
  const sheets: Sheet[] = [...programs.flatMap((program) => program.sheets), ...articles].map(
    ({ complete }) => complete,
  );
  const links = sheets
    .flatMap((sheet) => placedInlines(sheet))
    .flatMap(({ inline }) => (inline.type === 'link' ? (parseLink(inline.href) ?? []) : []));
  return new Set(links.filter(({ scheme }) => scheme === 'safety').map(({ name }) => name));
}
