import { expect, it } from 'vitest';
import type { Sheet } from '../model/node.ts';
import { followerOf } from './next-on-path.ts';

const entry = (kind: Sheet['kind'], key: string) => ({
  sheet: { kind, key, title: `The ${kind} ${key}` } as Sheet,
  href: `/${key}/`,
});
const path = [entry('sheet', 'sleep'), entry('article', 'sleep'), entry('sheet', 'review--week-2')];

it('leads from a sheet to what follows it, also where an article has its name', () => {
  expect(followerOf({ kind: 'sheet', key: 'sleep' }, path)?.title).toBe('The article sleep');
  expect(followerOf({ kind: 'article', key: 'sleep' }, path)?.href).toBe('/review--week-2/');
});

it('leads nowhere from the last one, and from one beside the path', () => {
  expect(followerOf({ kind: 'sheet', key: 'review--week-2' }, path)).toBeUndefined();
  expect(followerOf({ kind: 'sheet', key: 'wins' }, path)).toBeUndefined();
});
