import type { Composition } from '../../sheet/composition.ts';
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

export function findCapability(capability: Capability, subject: Subject): FoundCapability {
  const parts = capability.parts.map((part) => ({ part, homes: part.find(subject) }));
  const homes = new Map(parts.flatMap((part) => part.homes).map((home) => [`${home.in}:${home.id}`, home]));
  return {
    capability,
    homes: [...homes.values()],
    missing: parts.filter((part) => part.homes.length === 0).map(({ part }) => part.needs),
  };
}
