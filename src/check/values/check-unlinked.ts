import type { Authored, Library } from '../../read/library.ts';
import { listContents } from '../../read/phase-contents.ts';
import type { Program } from '../../read/schema/program.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** What was written is reached from a program: each article, and each review has a sheet. */
export function checkUnlinked({ programs, articles, unread }: Library): Problem[] {
  // With a program that could not be read, nobody knows what it uses.
  if ([...unread].some((file) => file.startsWith('content/programs/'))) return [];
  const sources = [...programs.values()].map(({ source }) => source);
  const contents = sources.flatMap(({ value }) => value.phases.flatMap(listContents));
  const used = new Set(contents.flatMap((content) => ('article' in content ? [content.article] : [])));
  // A misspelt name is told as such, and hides what it means.
  const isClear = [...used].every((id) => articles.has(id)) && sources.length > 0;
  const loose = [...articles.values()].filter(({ id }) => isClear && !used.has(id));
  return [
    ...loose.map(({ id, source: { file } }) =>
      warningAt(
        { file, line: 1, column: 1 },
        'unused-article',
        `No program uses the article "${id}", so it stands only in the list of articles.`,
        'Name it in "core" or "more" of a phase, or delete it.',
      ),
    ),
    ...sources.flatMap(findUnusedReviews),
  ];
}

function findUnusedReviews({ value, placeOf }: Authored<Program>): Problem[] {
  const contents = value.phases.flatMap(listContents);
  const named = contents.flatMap((content) => ('sheet' in content ? (content.occasion ?? []) : []));
  const known = [...value.review_schedule, ...value.phases.flatMap(({ sessions }) => sessions)].map(({ id }) => id);
  if (named.some((id) => !known.includes(id))) return [];
  return value.review_schedule.flatMap(({ id }, index) =>
    named.includes(id)
      ? []
      : [
          warningAt(
            placeOf(['review_schedule', index, 'id']),
            'unused-review',
            `No sheet is for the review "${id}".`,
            `Name a sheet with "occasion: ${id}" in "core" or "more" of a phase, or delete the review.`,
          ),
        ],
  );
}
