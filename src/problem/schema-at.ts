import { z } from 'zod';

/** The schema that a value at a path must satisfy, with what is wrapped around it taken off; of a union, all parts. */
export function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  let found = unwrap(schema);
  for (const part of path) found = found.flatMap((parent) => childOf(parent, part)).flatMap(unwrap);
  return found;
}

/** The keys an object schema knows, or those of all parts of a union. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []));
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrap(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  return schema instanceof z.ZodUnion ? schema.def.options.flatMap(unwrap) : [schema];
}

function childOf(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const child = (schema.shape as Record<PropertyKey, z.core.$ZodType | undefined>)[part];
    return child ? [child] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.def.element];
  return schema instanceof z.ZodRecord ? [schema.def.valueType] : [];
}
