import type { Answer, Unclear } from './answer.ts';

/** What was read from one file. */
interface Reading {
  answers: readonly Answer[];
  unclear: readonly Unclear[];
}

/** What one of several files says of a field; neither is there where the field is empty. */
export interface Finding {
  answer?: Answer;
  unclear?: Unclear;
}

export interface Comparison {
  /** Answers that every file gives, or that those give in which the field is not empty. */
  agreed: Answer[];
  /** Unclear in one file, and empty in all others. */
  unclear: Unclear[];
  /** To be shown side by side: what each file says, in the order of the files. */
  differing: { name: string; findings: Finding[] }[];
}

/** Compares several files of one document, field by field, in the order of their names. It never chooses between answers. */
export function compareReadings(readings: readonly Reading[]): Comparison {
  const byName = new Map<string, Finding[]>();
  readings.forEach(({ answers, unclear }, index) => {
    const findingOf = (name: string): Finding => {
      const findings = byName.get(name) ?? readings.map((): Finding => ({}));
      byName.set(name, findings);
      return findings[index]!;
    };
    for (const answer of answers) findingOf(answer.name).answer = answer;
    for (const one of unclear) findingOf(one.name).unclear = one;
  });

  const comparison: Comparison = { agreed: [], unclear: [], differing: [] };
  for (const [name, findings] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const said = findings.filter(({ answer, unclear }) => answer ?? unclear);
    const [first, ...others] = said as [Finding, ...Finding[]];
    if (first.answer && others.every(({ answer }) => answer && meansTheSame(first.answer!, answer)))
      comparison.agreed.push(first.answer);
    else if (first.unclear && others.length === 0) comparison.unclear.push(first.unclear);
    else comparison.differing.push({ name, findings });
  }
  return comparison;
}

/** How a number or day was written is no difference. */
function meansTheSame(one: Answer, other: Answer): boolean {
  return one.kind === other.kind && JSON.stringify(one.value) === JSON.stringify(other.value);
}
