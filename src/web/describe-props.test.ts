import { expect, test } from 'vitest';
import { z } from 'zod';
import { VOCABULARY } from '../words/index.ts';
import { defineWord } from '../words/word.ts';
import { describeProps, findSharedProps } from './describe-props.ts';

test('a property says its name, type, what it is if left out, and what it is', () => {
  const word = defineWord({
    name: 'Thing',
    summary: 'A thing.',
    specimen: '<Thing />',
    props: z.strictObject({
      id: z.string().meta({ description: 'Its name.' }),
      rows: z.int().min(1).max(20).default(3),
      owner: z.enum(['patient', 'both']).optional(),
      ideas: z.array(z.strictObject({ id: z.string(), hint: z.string().optional() })),
      wide: z.boolean().default(false),
    }),
    toNodes: () => [],
  });
  expect(describeProps(word)).toEqual([
    { name: 'id', type: 'text', required: true, preset: '', description: 'Its name.' },
    { name: 'rows', type: 'whole number from 1 to 20', required: false, preset: '3', description: '' },
    { name: 'owner', type: 'one of patient, both', required: false, preset: '', description: '' },
    { name: 'ideas', type: 'list of { id, hint? }', required: true, preset: '', description: '' },
    { name: 'wide', type: 'yes or no', required: false, preset: 'false', description: '' },
  ]);
});

test('every property of every word has a type', () => {
  const vague = VOCABULARY.flatMap((word) =>
    describeProps(word)
      .filter(({ type }) => type.includes('any value') || type.includes('undefined'))
      .map(({ name }) => `${word.name} ${name}`),
  );
  expect(vague).toEqual([]);
});

test('what many words have alike is found once', () => {
  const words = VOCABULARY.map((word) => ({ props: describeProps(word) }));
  const shared = findSharedProps(words);
  expect(shared.map(({ name }) => name)).toContain('owner');
  expect(new Set(shared.map((prop) => JSON.stringify(prop))).size).toBe(shared.length);
});

test('what a few words have is their own', () => {
  const prop = { name: 'rungs', type: 'number', required: false, preset: '5', description: '' };
  expect(findSharedProps(Array.from({ length: 9 }, () => ({ props: [prop] })))).toEqual([]);
});
