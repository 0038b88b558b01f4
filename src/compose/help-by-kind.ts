import { HELP_KINDS, type HelpKind } from '../model/help-kind.ts';
import type { Block, Inline } from '../model/node.ts';
import type { CrisisRegion, Language, Site } from '../read/schema/site.ts';
import type { Ui } from '../read/schema/ui.ts';
import { fillInlines } from '../model/fill-words.ts';
import { regionsOf } from './crisis.ts';
import { composeHelpLine, linkNumber } from './help-line.ts';

/** The lines of each kind of help for readers of a language, as a list; nothing for a kind that no region has. */
export function composeHelpByKind(
  site: Site,
  language: Language,
  { crisis: words }: Ui['vocabulary'],
): ReadonlyMap<HelpKind, Block[]> {
  const linesOf = (region: CrisisRegion, kind: HelpKind): Inline[][] =>
    kind === 'emergency'
      ? [fillInlines(words.emergency, { number: linkNumber(region.emergency, region.emergency_dial) })]
      : region.lines.filter((line) => line.kind === kind).map((line) => composeHelpLine(line, language, words));
  const regions = regionsOf(site, language);
  return new Map(
    HELP_KINDS.map((kind): [HelpKind, Block[]] => {
      const items = regions.flatMap((region) => linesOf(region, kind).map(itemOf));
      return [kind, items.length === 0 ? [] : [{ type: 'list', ordered: false, items }]];
    }),
  );
}

function itemOf(children: Inline[]): Block[] {
  return [{ type: 'paragraph', children }];
}
