import { LINE_KINDS, type LineKind } from '../model/help-kind.ts';
import { fillWords } from '../model/fill-words.ts';
import type { Block, Section } from '../model/node.ts';
import type { CrisisRegion, Language, Site } from '../read/schema/site.ts';
import type { Ui } from '../read/schema/ui.ts';
import { regionsOf } from './crisis.ts';
import { composeHelpLine, composeHelpLineInShort, noteOf, strong, textOf } from './help-line.ts';
import { inLanguage } from './local-words.ts';

type OtherKind = Exclude<LineKind, 'crisis'>;

/**
 * Help that is not for a crisis, a part for each kind with its id as anchor: the lines of each region, then what people of
 * regions without one do. `short` gives names, numbers and hours only, for paper.
 */
export function composeOtherHelp(
  site: Site,
  language: Language,
  { crisis, help }: Ui['vocabulary'],
  form: 'full' | 'short',
): Section[] {
  const regions = regionsOf(site, language);
  const show = form === 'full' ? listInFull : listInShort;
  const kinds = LINE_KINDS.filter((kind): kind is OtherKind => kind !== 'crisis');
  return kinds.map((kind): Section => {
    const without = regions.filter((region) => linesOf(region, kind).length === 0);
    const names = without.map((region) => nameOf(region, language)).join(', ');
    return {
      type: 'section',
      heading: { type: 'heading', level: 2, id: kind, children: [textOf(help[kind].title)] },
      children: [
        ...show(regions, kind, language, crisis),
        ...(without.length > 0 ? [paragraph(fillWords(help[kind].without, { regions: names }))] : []),
      ],
    };
  });
}

function listInFull(
  regions: readonly CrisisRegion[],
  kind: OtherKind,
  language: Language,
  words: Ui['vocabulary']['crisis'],
): Block[] {
  return regions.flatMap((region): Block[] => {
    const lines = linesOf(region, kind);
    if (lines.length === 0) return [];
    const items = lines.map((line): Block[] => [
      { type: 'paragraph', children: composeHelpLine(line, language, words) },
    ]);
    return [
      { type: 'paragraph', children: [strong(nameOf(region, language))] },
      { type: 'list', ordered: false, items },
    ];
  });
}

function listInShort(regions: readonly CrisisRegion[], kind: OtherKind, language: Language): Block[] {
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
