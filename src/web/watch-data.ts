import { createHash } from 'node:crypto';
import type { SiteData } from './site-data.ts';

/**
 * Parts of the site's data that are told apart: what is read below one of these is noted by itself,
 * and whatever else is read is noted as a whole. So a sheet's words are one part, and its title is another.
 */
const OPEN = new RegExp(
  [
    '^(',
    'site|library|composition',
    '|outlines(/[^/]+)?',
    '|composition/languages(/\\d+(',
    '/ui(/\\w+)?',
    '|/programs(/\\d+(/program|/workbooks(/\\d+)?|/sheets(/\\d+(/\\w+)?)?)?)?',
    '|/articles(/\\d+(/\\w+)?)?',
    ')?)?',
    ')$',
  ].join(''),
);
const FACTS = 'facts';
/** Behind the name of an open part: whether it is there at all. */
const THERE = '?';

/**
 * The same data, which notes what is read of it: `seen` gets the name of every part, such as
 * `composition/languages/0/programs/0/sheets/3/patient/body` or `facts/pdf/en/…`.
 */
export function watchData(data: SiteData, seen: Set<string>): SiteData {
  const watched = new Map<string, object>();
  function watch<T extends object>(value: T, name: string): T {
    const known = watched.get(name);
    if (known) return known as T;
    const proxy = new Proxy(value, {
      get(target, key) {
        const found: unknown = Reflect.get(target, key);
        if (typeof key === 'symbol' || typeof found === 'function') return found;
        const part = name === '' ? key : `${name}/${key}`;
        if (part === FACTS) return watchFacts(data.facts, seen);
        if (typeof found === 'object' && found !== null && OPEN.test(part)) {
          seen.add(part + THERE);
          return watch(found, part);
        }
        seen.add(OPEN.test(part) ? part + THERE : part);
        return found;
      },
      has(target, key) {
        if (!Array.isArray(target)) seen.add(name);
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        seen.add(name);
        return Reflect.ownKeys(target);
      },
    });
    watched.set(name, proxy);
    return proxy;
  }
  return watch(data, '');
}

function watchFacts(facts: SiteData['facts'], seen: Set<string>): SiteData['facts'] {
  return new Proxy(facts, {
    get(target, key) {
      if (key === 'get' || key === 'has')
        return (path: string) => {
          seen.add(`${FACTS}/${path}`);
          return target[key](path);
        };
      seen.add(FACTS);
      const found: unknown = Reflect.get(target, key, target);
      return typeof found === 'function' ? (found.bind(target) as unknown) : found;
    },
  });
}

/** The hash of what a part holds; of nothing where it is not there any more. */
export function hashPart(data: SiteData, part: string): string {
  if (part.startsWith(`${FACTS}/`)) return hashValue(data.facts.get(part.slice(FACTS.length + 1)));
  const open = part.endsWith(THERE);
  const keys = open ? part.slice(0, -THERE.length) : part;
  let value: unknown = data;
  for (const key of keys === '' ? [] : keys.split('/')) value = (value as Record<string, unknown> | undefined)?.[key];
  return hashValue(open ? value !== undefined : value);
}

function hashValue(value: unknown): string {
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (part instanceof Map) return [...part];
    return key === 'at' && isPlace(part) ? undefined : part;
  });
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
    .slice(0, 20);
}

/** Where something was written changes nothing of what is shown. */
function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'file' in value && 'line' in value && 'column' in value;
}
