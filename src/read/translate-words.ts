import type { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { adviseNearest } from '../problem/nearest.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { quote } from '../problem/quote.ts';
import { childOf, elementOf, kindOf } from './words-kind.ts';

export interface TranslatedWords<T> {
  /** The source with its words replaced where the translation has them. */
  value: T;
  /** Paths in `value` whose words are still those of the source. */
  untranslated: PropertyKey[][];
  problems: Problem[];
}

type Fields = Record<string, unknown>;
type Thing = Fields & { id: string };

/**
 * Lays a file of words over a validated source value. The file has the source's shape, but a list of things with
 * ids is a map by id there, so that nothing depends on order; a list of texts is replaced by one of equal length.
 */
export function translateWords<S extends z.ZodType>(
  schema: S,
  source: z.output<S>,
  overlay: ParsedYaml,
): TranslatedWords<z.output<S>> {
  const untranslated: PropertyKey[][] = [];
  const problems: Problem[] = [];

  const report = (path: PropertyKey[], rule: string, message: string, advice: string): void => {
    const place = rule === 'wrong-type' ? overlay.placeOf(path) : overlay.placeOfKey(path);
    problems.push({ ...place, rule, severity: 'error', message, advice });
  };

  /** `path` leads through the source, `over` through the file of words. */
  const translate = (
    part: z.core.$ZodType,
    value: unknown,
    words: unknown,
    path: PropertyKey[],
    over: PropertyKey[],
  ): unknown => {
    const name = quote(String(over.at(-1)));
    switch (kindOf(part)) {
      case 'text':
        if (typeof words === 'string' && words.trim() !== '') return words.trim();
        if (words !== undefined)
          report(over, 'wrong-type', `${name} must be a text.`, 'Write the translation of the text of the same key.');
        untranslated.push(path);
        return value;
      case 'texts': {
        const texts = value as string[];
        if (Array.isArray(words) && words.length === texts.length) {
          return texts.map((text, index) =>
            translate(elementOf(part), text, words[index], [...path, index], [...over, index]),
          );
        }
        if (words !== undefined) {
          report(
            over,
            'wrong-type',
            `${name} must be a list of ${texts.length === 1 ? 'one text' : `${texts.length} texts`}, as in the source.`,
            'Translate each text of the source, in the same order.',
          );
        }
        texts.forEach((_, index) => untranslated.push([...path, index]));
        return value;
      }
      case 'things':
        return translateThings(part, value as Thing[], asFields(words, over), path, over);
      case 'group':
        return translateGroup(part as z.ZodObject, value as Fields, asFields(words, over), path, over);
      case 'data':
        return value;
    }
  };

  const asFields = (words: unknown, over: PropertyKey[]): Fields => {
    if (words === undefined || words === null) return {};
    if (typeof words === 'object' && !Array.isArray(words)) return words as Fields;
    const advice = 'Write the id or key of each part, a colon, and its words indented below it.';
    const name = over.length === 0 ? 'The file' : quote(String(over.at(-1)));
    report(
      over,
      'wrong-type',
      `${name} must be a group of keys. A list of the source is written here by its ids.`,
      advice,
    );
    return {};
  };

  const translateThings = (
    part: z.core.$ZodType,
    things: Thing[],
    words: Fields,
    path: PropertyKey[],
    over: PropertyKey[],
  ): Thing[] => {
    const ids = things.map((thing) => thing.id);
    for (const id of Object.keys(words).filter((key) => !ids.includes(key))) {
      report(
        [...over, id],
        'unknown-id',
        `The source has no ${quote(id)} in ${quote(String(over.at(-1)))}.`,
        adviseNearest(id, ids),
      );
    }
    return things.map((thing, index) => {
      const below = asFields(ownPart(words, thing.id), [...over, thing.id]);
      return translateGroup(
        elementOf(part) as z.ZodObject,
        thing,
        below,
        [...path, index],
        [...over, thing.id],
      ) as Thing;
    });
  };

  const translateGroup = (
    part: z.ZodObject,
    value: Fields,
    words: Fields,
    path: PropertyKey[],
    over: PropertyKey[],
  ): Fields => {
    const translatable = Object.keys(part.shape).filter((key) => kindOf(childOf(part, key)) !== 'data');
    for (const key of Object.keys(words)) {
      if (translatable.includes(key)) {
        if (value[key] === undefined)
          report(
            [...over, key],
            'unknown-key',
            `The source has no ${quote(key)} here to translate.`,
            'Add it to the source first, or delete it here.',
          );
      } else if (Object.hasOwn(part.shape, key)) {
        report(
          [...over, key],
          'not-words',
          `${quote(key)} is not translated: ids, numbers and settings are taken from the source.`,
          'Delete it here.',
        );
      } else {
        report(
          [...over, key],
          'unknown-key',
          `${quote(key)} is not a key of the source.`,
          adviseNearest(key, translatable),
        );
      }
    }
    const translated = translatable
      .filter((key) => value[key] !== undefined)
      .map((key) => [
        key,
        translate(childOf(part, key), value[key], ownPart(words, key), [...path, key], [...over, key]),
      ]);
    return { ...value, ...Object.fromEntries(translated) };
  };

  const value = translate(schema, source, overlay.value, [], []) as z.output<S>;
  return { value, untranslated, problems };
}

/** An id may be a name that every object has, such as `constructor`. */
function ownPart(words: Fields, key: string): unknown {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
