import { z } from 'zod';

/**
 * The same data with every key its schema knows: one that may be left out and is, is there as undefined.
 * So a path in a template can tell a key that is empty here from one that does not exist.
 */
export function completeValues(schema: unknown, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return completeValues(schema.unwrap(), value);
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((item) => completeValues(schema.element, item));
  if (!(schema instanceof z.ZodObject)) return value;
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(schema.shape).map(([key, part]) => [key, completeValues(part, object[key])]),
  );
}
