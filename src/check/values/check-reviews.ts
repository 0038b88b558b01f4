import type { Authored, Library } from '../../read/library.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

interface Standing {
  status: 'draft' | 'reviewed';
  last_reviewed?: string | undefined;
  reviewed_by?: string | undefined;
  next_review: string;
}

/** No review is overdue on the day of the build, and what is called reviewed says by whom and when. */
export function checkReviews(library: Library): Problem[] {
  const { build_day, limits } = library.site.value;
  const templates = [...library.worksheets.values(), ...library.articles.values()];
  const authored: Authored<Standing>[] = [
    ...[...library.programs.values()].map(({ source }) => source),
    ...templates.flatMap(({ source, translations }) => [source, ...translations.values()]),
  ];
  return authored.flatMap((document): Problem[] => {
    const { next_review, status, last_reviewed, reviewed_by } = document.value;
    const missing = [
      ...(last_reviewed === undefined ? ['last_reviewed'] : []),
      ...(reviewed_by === undefined ? ['reviewed_by'] : []),
    ];
    const overdue = errorAt(
      document.placeOf(['next_review']),
      'overdue-review',
      `The review was due on ${next_review}, before the day of the build (${build_day}).`,
      'Have it reviewed, and write "last_reviewed", "reviewed_by" and the next day in "next_review".',
    );
    return [
      ...(next_review < build_day
        ? [{ ...overdue, severity: limits.overdue_review === 'fail' ? ('error' as const) : ('warning' as const) }]
        : []),
      ...(status === 'reviewed'
        ? missing.map((key) =>
            errorAt(
              document.placeOf(['status']),
              'unsigned-review',
              `The status is "reviewed", but "${key}" is missing.`,
              `Add "${key}:", or write "status: draft".`,
            ),
          )
        : []),
    ];
  });
}
