import type { Composition } from '../../../src/compose/composition.ts';
import type { Capability, Home } from './capability.ts';
import { CAPABILITIES } from './capabilities.ts';
import { readShape } from './sheet-shape.ts';
import type { Subject } from './subject.ts';

export interface FoundCapability {
  capability: Capability;
  /** Where its parts are, each place once. */
  homes: Home[];
  /** What has no home; the capability is covered where this is empty. */
  missing: string[];
}

export interface ProgramCoverage {
  program: string;
  found: FoundCapability[];
}

/** What each program covers in the source language of the site; a translation asks the same. */
export function findCoverage({ languages }: Composition, defaultLanguage: string): ProgramCoverage[] {
  const source = languages.find(({ language }) => language.tag === defaultLanguage);
  if (!source) return [];
  const articles = source.articles.map(({ complete }) => complete);
  return source.programs.map(({ program, sheets }) => {
    const shapes = sheets.map(({ complete }) => readShape(complete));
    const subject: Subject = { program, sheets: shapes, articles };
    return { program: program.id, found: CAPABILITIES.map((capability) => findCapability(capability, subject)) };
  });
}

/** Capabilities that no program covers whole, with what they lack in the program that comes nearest. */
export function findHomeless(programs: readonly ProgramCoverage[]): FoundCapability[] {
  return CAPABILITIES.flatMap((capability) => {
    const found = programs.map((program) => program.found.find((one) => one.capability === capability)!);
    if (found.some(({ missing }) => missing.length === 0)) return [];
    const [nearest] = found.toSorted((a, b) => a.missing.length - b.missing.length);
    return [nearest ?? { capability, homes: [], missing: capability.parts.map(({ needs }) => needs) }];
  });
}

export function findCapability(capability: Capability, subject: Subject): FoundCapability {
  const parts = capability.parts.map((part) => ({ part, homes: part.find(subject) }));
  const homes = new Map(parts.flatMap((part) => part.homes).map((home) => [`${home.in}:${home.id}`, home]));
  return {
    capability,
    homes: [...homes.values()],
    missing: parts.filter((part) => part.homes.length === 0).map(({ part }) => part.needs),
  };
}
