import { z } from 'zod';
import { schemasAt } from '../problem/schema-at.ts';
import { isWords } from './schema/common.ts';

type Kind = 'text' | 'texts' | 'things' | 'group' | 'data';

/** What a translation does with a part of the source; a group or list that holds no words at any depth is data. */
export function kindOf(schema: z.core.$ZodType): Kind {
  if (isWords(schema)) return 'text';
  if (schema instanceof z.ZodObject)
    return Object.keys(schema.shape).some((key) => kindOf(childOf(schema, key)) !== 'data') ? 'group' : 'data';
  if (!(schema instanceof z.ZodArray)) return 'data';
  const element = elementOf(schema);
  if (isWords(element)) return 'texts';
  return element instanceof z.ZodObject && 'id' in element.shape && kindOf(element) === 'group' ? 'things' : 'data';
}

/** The schema of a key. A union has no single child and counts as data. */
export function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType {
  const found = schemasAt(schema, [key]);
  return found.length === 1 ? found[0]! : z.never();
}

/** The schema of the entries of a list. */
export function elementOf(schema: z.core.$ZodType): z.core.$ZodType {
  return childOf(schema, 0);
}
