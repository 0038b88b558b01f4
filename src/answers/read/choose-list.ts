import type { Manifest, ManifestFace } from '../../model/manifest.ts';
import type { FoundField } from './found-field.ts';
import { fieldNameOf } from './match-widgets.ts';

/** What a file that has lost its list of fields still tells of it. */
export interface ListFit {
  /**
   * How well a list fits: 0 where it cannot be that one, more where more of it fits.
   * @param title of its document, where it is known
   */
  rate(list: Manifest, title?: string): number;
  /** Whether a title stands in the file; always, where it has no pages to look at. */
  mentions(title: string): boolean;
}

/** What a file still says of the list of fields it has lost. */
export interface LostList {
  documentId?: string | undefined;
  /** Keys of the sheets its fields belong to. */
  sheets?: readonly string[];
  fit: ListFit;
}

/** A list of fields that a site publishes, and the title of its document. */
export interface TitledList {
  list: Manifest;
  title?: string | undefined;
}

/**
 * The list that fits best; undefined where none does, or two do as well that have nothing in common. Of lists that fit as well
 * in several programs it is the first, without its program, since which one it was cannot be told, and without the fields of
 * which they say different things: those are read as unknown. Where their boxes lie elsewhere, it has the faces of all.
 *
 * @param preferred the language of the first lists, one of which is taken where one of another language fits as well
 */
export async function chooseList(
  lists: Iterable<TitledList> | AsyncIterable<TitledList>,
  fit: ListFit,
  preferred?: string,
): Promise<Manifest | undefined> {
  let best = 0;
  let chosen: Manifest | undefined;
  for await (const { list, title } of lists) {
    const rate = fit.rate(list, title);
    if (rate < best || rate === 0) continue;
    if (rate > best) chosen = list;
    else if (chosen?.language === preferred && list.language !== preferred) continue;
    else chosen = chosen && joinLists(chosen, list);
    best = rate;
  }
  return chosen;
}

function joinLists(one: Manifest, other: Manifest): Manifest | undefined {
  if (saysOfDocument(one) !== saysOfDocument(other)) return undefined;
  const said = new Set(other.fields.map((field) => JSON.stringify(field)));
  const fields = one.fields.filter((field) => said.has(JSON.stringify(field)));
  if (fields.length === 0) return undefined;
  const layouts = new Set(one.faces.map(saysOfBoxes));
  const further = other.faces.filter((face) => !layouts.has(saysOfBoxes(face)));
  return { ...one, program: null, fields, faces: [...one.faces, ...further] };
}

function saysOfDocument({ language, version, key }: Manifest): string {
  return JSON.stringify([language, version, key]);
}

function saysOfBoxes({ edition, size, paper, widgets }: ManifestFace): string {
  return JSON.stringify([edition, size, paper, widgets]);
}

/** By the names of its boxes, where they lie, and what a screen reader says of them, which is in the language of the list. */
export function fitToBoxes(found: readonly FoundField[]): ListFit {
  const rate = ({ faces, fields }: Manifest): number => {
    const spoken = new Map(fields.map((field) => [field.name, field.accessible_name]));
    const rates = faces.map(({ widgets }) => {
      const places = new Set(widgets.map(({ name, page, rect }) => placeOf(name, page, rect)));
      const alike = found.map(({ name, page, rect, label }) => {
        const words = spoken.get(fieldNameOf({ name }));
        return Number(places.has(placeOf(name, page, rect))) + Number(words !== undefined && label?.startsWith(words));
      });
      return alike.reduce((sum, count) => sum + count, 0) / (2 * Math.max(found.length, widgets.length));
    });
    return Math.max(0, ...rates);
  };
  return { rate, mentions: () => true };
}

/** By the names alone, for a list of answers, which has no boxes. */
export function fitToNames(found: readonly FoundField[]): ListFit {
  const names = new Set(found.map(fieldNameOf));
  const rate = ({ fields }: Manifest): number => {
    const shared = fields.filter(({ name }) => names.has(name)).length;
    return shared / (fields.length + names.size - shared);
  };
  return { rate, mentions: () => true };
}

function placeOf(name: string, page: number | undefined, rect: readonly number[]): string {
  return [name, page, ...rect.map(Math.round)].join(' ');
}
