import type { Problem } from '../../problem/problem.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { TemplateElement } from './element.ts';
import { NOTHING } from './nothing.ts';

/** All that compiled template code can do with the values it is given. */
export interface ValueGuard {
  /** What an expression prints: words, numbers and elements, in lists or not. */
  show(value: unknown, line: number, column: number): unknown;
  read(object: unknown, key: string, path: string, line: number, column: number): unknown;
  map(list: unknown, each: (item: unknown) => unknown, path: string, line: number, column: number): unknown[];
}

/** Reads own keys of plain data and nothing else; what is not there goes to `problems`. */
export function makeValueGuard(file: string, problems: Problem[]): ValueGuard {
  return {
    show(value, line, column) {
      if (isPrintable(value)) return value;
      problems.push({
        ...{ rule: 'wrong-value', severity: 'error', file, line, column },
        message: 'This expression gives a group of keys, which cannot be printed.',
        advice: 'Name one of its texts, such as {program.title}.',
      });
      return NOTHING;
    },
    read(object, key, path, line, column) {
      if (object === NOTHING) return NOTHING;
      if (typeof object === 'object' && object !== null && Object.hasOwn(object, key)) {
        return (object as Record<string, unknown>)[key];
      }
      const parent = path.slice(0, path.lastIndexOf('.'));
      const keys = typeof object === 'object' && object !== null && !Array.isArray(object) ? Object.keys(object) : [];
      problems.push({
        ...{ rule: 'unknown-path', severity: 'error', file, line, column },
        message: `"${path}" leads nowhere: ${describeWithout(object, parent)} has no "${key}".`,
        advice: adviseForPath(object, parent, key, keys),
      });
      return NOTHING;
    },
    map(list, each, path, line, column) {
      if (list === NOTHING) return [];
      if (Array.isArray(list)) return list.map((item: unknown) => each(item));
      problems.push({
        ...{ rule: 'unknown-path', severity: 'error', file, line, column },
        message: `"${path}" is not a list, so .map cannot go through it.`,
        advice: 'Name a list of the program here, such as program.domains.',
      });
      return [];
    },
  };
}

function isPrintable(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPrintable);
  return typeof value !== 'object' || value === null || value === NOTHING || value instanceof TemplateElement;
}

function describeWithout(object: unknown, parent: string): string {
  if (object === undefined) return `"${parent}" is empty here and`;
  return Array.isArray(object) ? `"${parent}" is a list and` : `"${parent}"`;
}

function adviseForPath(object: unknown, parent: string, key: string, keys: string[]): string {
  if (object === undefined) return `Show this only where there is one: {${parent} && …}.`;
  if (Array.isArray(object)) return `Go through the list: {${parent}.map((item) => …)}.`;
  return adviseNearest(key, keys);
}
