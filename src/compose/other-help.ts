import { LINE_KINDS, type LineKind } from '../model/help-kind.ts';
import { fillWords } from '../model/fill-words.ts';
import type { Block, Section } from '../model/node.ts';
import type { CrisisRegion, Language, Site } from '../read/schema/site.ts';
import type { Ui } from '../read/schema/ui.ts';
import { regionsOf } from './crisis.ts';
import { composeHelpLineInShort, noteOf, strong, textOf } from './help-line.ts';
import { inLanguage } from './local-words.ts';

type OtherKind = Exclude<LineKind, 'crisis'>;

/**
 * Help that is not for a crisis, a part for each kind with its id as anchor: the lines of each region, then what people of
 * regions without one do. Names, numbers and hours only, for paper.
 */
export function composeOtherHelp(site: Site, language: Language, { help }: Ui['vocabulary']): Section[] {
  const regions = regionsOf(site, language);
  const kinds = LINE_KINDS.filter((kind): kind is OtherKind => kind !== 'crisis');
  return kinds.map((kind): Section => {
    const without = regions.filter((region) => linesOf(region, kind).length === 0);
    const names = without.map((region) => nameOf(region, language)).join(', ');
    return {
      type: 'section',
      heading: { type: 'heading', level: 2, id: kind, children: [textOf(help[kind].title)] },
      children: [
        ...listLines(regions, kind, language),
        ...(without.length > 0 ? [paragraph(fillWords(help[kind].without, { regions: names }))] : []),
      ],
    };
  });
}

function listLines(regions: readonly CrisisRegion[], kind: OtherKind, language: Language): Block[] {
  const items = regions.flatMap((region) =>
    linesOf(region, kind)
      .filter(({ number }) => number !== undefined)
      .map((line): Block[] => {
        const facts = [inLanguage(line.hours, language.tag), noteOf(line, language.tag)];
        const name = [strong(nameOf(region, language)), textOf('. ')];
        return [
          {
            type: 'paragraph',
            children: [
              ...name,
              ...composeHelpLineInShort(line, language),
              textOf(` (${facts.filter((fact) => fact !== undefined).join('. ')})`),
            ],
          },
        ];
      }),
  );
  return items.length > 0 ? [{ type: 'list', ordered: false, items }] : [];
}

function linesOf({ lines }: CrisisRegion, kind: OtherKind): CrisisRegion['lines'] {
  return lines.filter((line) => line.kind === kind);
}

function nameOf({ name }: CrisisRegion, { tag }: Language): string {
  return inLanguage(name, tag) ?? '';
}

function paragraph(text: string): Block {
  return { type: 'paragraph', children: [textOf(text)] };
}
