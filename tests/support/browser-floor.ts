import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import project from '../../package.json' with { type: 'json' };

type BrowserName = 'chrome' | 'edge' | 'firefox' | 'safari' | 'safari_ios';

/** The browsers of `browserslist` in package.json by their names at MDN, with the oldest version meant. */
const FLOOR = project.browserslist.map((one) => {
  const [name, version] = one.replace('ios_saf', 'safari_ios').split(' >= ');
  return { name: name as BrowserName, version: version! };
});

/** Something of a browser as MDN lists it. */
interface Part {
  /** The interface or namespace, such as `Array` or `Intl`. */
  of: string;
  /** What it has, such as `toSorted`; undefined for the interface itself. */
  name?: string;
  /** Of the interface itself, such as `Response.json`; what its objects have under the same name is another thing. */
  isStatic?: boolean;
  inFloor: boolean;
}

const BUILTINS = bcd.javascript.builtins as Identifier;

function listParts(): Part[] {
  const tops = [bcd.api as Identifier, BUILTINS, BUILTINS['Intl']!, bcd.webassembly.api as Identifier];
  return tops.flatMap((top) =>
    namesIn(top).flatMap(([of, entry]) => [
      ...(entry.__compat ? [{ of, inFloor: isInFloor(entry.__compat) }] : []),
      ...namesIn(entry).flatMap(([name, { __compat }, isStatic]) =>
        __compat ? [{ of, name, isStatic, inFloor: isInFloor(__compat) }] : [],
      ),
    ]),
  );
}

export interface TooNewNames {
  /** Interfaces and functions that stand for themselves, such as `CompressionStream`. */
  globals: ReadonlySet<string>;
  /** Methods such as `findLast`. */
  members: ReadonlySet<string>;
}

/** What MDN knows and a browser of the floor lacks. A method that any older interface has under the same name is not among them. */
export function listTooNewNames(): TooNewNames {
  const parts = listParts();
  const members = parts.filter(({ name }) => name !== undefined);
  const globals = parts.flatMap(({ of, name, inFloor }) =>
    name === undefined ? [{ name: of, inFloor }] : of === 'Window' ? [{ name, inFloor }] : [],
  );
  return { globals: missingOf(globals), members: missingOf(members) };
}

/**
 * Takes away from a page what any browser of the floor lacks; runs before its scripts.
 * Browsers that cannot be had here are stood for by a newer one without what they have not.
 */
export function writeFloorScript(): string {
  const missing = listParts().flatMap(({ of, name, isStatic, inFloor }) => (inFloor ? [] : [[of, name, isStatic]]));
  return `for (const [of, name, isStatic] of ${JSON.stringify(missing)}) {
    const one = globalThis[of] ?? Intl[of];
    if (name === null || name === undefined) { delete globalThis[of]; delete Intl[of]; continue; }
    for (const place of [one, isStatic ? undefined : one?.prototype, of === 'Window' ? globalThis : undefined]) if (place) delete place[name];
  }`;
}

function namesIn(parent: Identifier): [string, Identifier, boolean][] {
  return Object.entries(parent).flatMap(([key, entry]): [string, Identifier, boolean][] => {
    const name = key.replace(/_static$/, '');
    // What else has an underscore is a note on a part of a feature, such as `worker_support`.
    return /^[A-Za-z]\w*$/.test(name) && !name.includes('_') ? [[name, entry as Identifier, name !== key]] : [];
  });
}

function missingOf(all: readonly { name?: string; inFloor: boolean }[]): Set<string> {
  const there = new Set(all.flatMap(({ name, inFloor }) => (inFloor ? [name] : [])));
  return new Set(all.flatMap(({ name }) => (name === undefined || there.has(name) ? [] : [name])));
}

/** Whether every browser of the floor has it, without a prefix or a switch. */
function isInFloor({ support }: CompatStatement): boolean {
  return FLOOR.every(({ name, version }) => {
    const statements = [support[name] ?? []].flat() as SimpleSupportStatement[];
    return statements.some((one) => !isOtherwise(one) && isSince(one.version_added, version));
  });
}

function isOtherwise({ prefix, alternative_name, flags, version_removed }: SimpleSupportStatement): boolean {
  return Boolean(prefix ?? alternative_name ?? flags ?? version_removed);
}

function isSince(added: SimpleSupportStatement['version_added'], version: string): boolean {
  if (typeof added !== 'string' || added === 'preview') return false;
  return added.replace('≤', '').localeCompare(version, 'en', { numeric: true }) <= 0;
}
