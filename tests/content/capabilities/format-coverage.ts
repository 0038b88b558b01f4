import type { FoundCapability, ProgramCoverage } from './find-coverage.ts';

/** Each capability with where it has its home, and below them those without one and what they lack. */
export function formatCoverage(programs: readonly ProgramCoverage[]): string {
  return programs.map(formatProgram).join('\n\n');
}

function formatProgram({ program, found }: ProgramCoverage): string {
  const covered = found.filter(({ missing }) => missing.length === 0);
  const homeless = found.filter(({ missing }) => missing.length > 0);
  return [
    `${program}: ${covered.length} of ${found.length} capabilities have a home.`,
    '',
    ...covered.map((one) => `  ${nameOf(one)}: ${formatHomes(one)}`),
    ...(homeless.length > 0 ? ['', 'Without a home:', ''] : []),
    ...homeless.flatMap((one) => [
      `  ${nameOf(one)}${one.homes.length > 0 ? `: in part on ${formatHomes(one)}` : ''}`,
      ...one.missing.map((needs) => `      lacks ${needs}`),
    ]),
  ].join('\n');
}

function nameOf({ capability: { id, title } }: FoundCapability): string {
  return `${id} ${title}`;
}

function formatHomes({ homes }: FoundCapability): string {
  return homes.map((home) => (home.in === 'program' ? `program.yaml (${home.id})` : home.id)).join(', ');
}
