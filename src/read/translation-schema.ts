import { z } from 'zod';
import { id, version } from './schema/common.ts';
import { childOf, elementOf, kindOf } from './words-kind.ts';

/** What a file of words over a source of `schema` may hold; whether it holds all of them is told elsewhere. */
export function makeTranslationSchema(schema: z.ZodObject): z.ZodObject {
  return z.strictObject({
    translated_from: version.optional().meta({ description: 'The version of the source it was made from.' }),
    ...wordsOf(schema).shape,
  });
}

function wordsOf(schema: z.ZodObject): z.ZodObject {
  const keys = Object.keys(schema.shape).filter((key) => kindOf(childOf(schema, key)) !== 'data');
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, translationOf(childOf(schema, key)).optional()])));
}

function translationOf(schema: z.core.$ZodType): z.ZodType {
  switch (kindOf(schema)) {
    case 'things':
      return z.record(id, wordsOf(elementOf(schema) as z.ZodObject));
    case 'group':
      return wordsOf(schema as z.ZodObject);
    default:
      return schema as z.ZodType;
  }
}
