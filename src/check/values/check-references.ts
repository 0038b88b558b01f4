import type { Authored, Library, WorksheetTemplate } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { adviseNearest } from '../../sheet/nearest.ts';
import { errorAt, warningAt } from '../problem-at.ts';
import type { Problem } from '../problem.ts';

/** Whatever a program or article names by its id exists, and every worksheet is used. */
export function checkReferences(library: Library): Problem[] {
  const programs = [...library.programs.values()].map(({ source }) => source);
  return [
    ...programs.flatMap((program) => [
      ...checkContents(library, program),
      ...checkSessions(program),
      ...checkIds(program),
    ]),
    ...checkNextSheets(library),
    ...checkUnused(library),
  ];
}

function checkContents(library: Library, program: Authored<Program>): Problem[] {
  const occasions = program.value.review_schedule.map(({ id }) => id);
  const seen = new Set<string>();
  return program.value.phases.flatMap((phase, index) =>
    phase.contents.flatMap((content, entry): Problem[] => {
      const path = ['phases', index, 'contents', entry];
      const key = JSON.stringify(content);
      if (seen.has(key)) {
        const id = 'sheet' in content ? content.sheet : content.article;
        return [
          errorAt(
            program.placeOf([...path, 'sheet' in content ? 'sheet' : 'article']),
            'duplicate-content',
            `"${id}" is already in the workbook.`,
            'Delete one of the two, or give each its own occasion.',
          ),
        ];
      }
      seen.add(key);
      if ('article' in content) {
        if (library.articles.has(content.article) || library.unread.has(`content/articles/${content.article}.mdx`))
          return [];
        return [unknown(program, [...path, 'article'], 'article', content.article, library.articles.keys())];
      }
      const problems: Problem[] = [];
      if (!isWorksheet(library, content.sheet))
        problems.push(unknown(program, [...path, 'sheet'], 'worksheet', content.sheet, library.worksheets.keys()));
      if (content.occasion !== undefined && !occasions.includes(content.occasion)) {
        problems.push(
          unknown(program, [...path, 'occasion'], 'review in "review_schedule"', content.occasion, occasions),
        );
      }
      return problems;
    }),
  );
}

function checkSessions(program: Authored<Program>): Problem[] {
  const components = program.value.components.map(({ id }) => id);
  const sheets = sheetsOf(program.value);
  return program.value.phases.flatMap((phase, index) =>
    phase.sessions.flatMap((session, entry) => {
      const path = ['phases', index, 'sessions', entry];
      return [
        ...unknownAmong(program, [...path, 'components'], 'component', session.components, components),
        ...unknownAmong(program, [...path, 'sheets'], 'sheet of this workbook', session.sheets, sheets),
      ];
    }),
  );
}

function checkIds(program: Authored<Program>): Problem[] {
  const components = program.value.components.map(({ id }) => id);
  const measures = program.value.measures.map(({ id }) => id);
  const ofActivities = program.value.daily_activities.flatMap((activity, index) =>
    unknownAmong(program, ['daily_activities', index, 'components'], 'component', activity.components, components),
  );
  const ofGoals = program.value.domains.flatMap((domain, d) =>
    domain.goal_areas.flatMap((area, a) =>
      area.example_goals.flatMap((goal, g) =>
        unknownAmong(
          program,
          ['domains', d, 'goal_areas', a, 'example_goals', g, 'measures'],
          'measure',
          goal.measures,
          measures,
        ),
      ),
    ),
  );
  return [...ofActivities, ...ofGoals];
}

function checkNextSheets(library: Library): Problem[] {
  return [...library.articles.values()].flatMap(({ source }) => {
    const next = source.value.next_sheet;
    return next === undefined || isWorksheet(library, next)
      ? []
      : [unknown(source, ['next_sheet'], 'worksheet', next, library.worksheets.keys())];
  });
}

function checkUnused(library: Library): Problem[] {
  // With a program that could not be read, nobody knows what it uses.
  if ([...library.unread].some((file) => file.startsWith('content/programs/'))) return [];
  return findUnusedWorksheets(library).map(({ id, source: { file } }) => {
    const message = `No program uses the worksheet "${id}", so it is not published.`;
    return warningAt(
      { file, line: 1, column: 1 },
      'unused-worksheet',
      message,
      'Name it in "contents" of a phase, or delete it.',
    );
  });
}

/** Worksheets that are in no program that could be read. */
export function findUnusedWorksheets({ programs, worksheets }: Library): WorksheetTemplate[] {
  const used = new Set([...programs.values()].flatMap(({ source }) => sheetsOf(source.value)));
  return [...worksheets.values()].filter(({ id }) => !used.has(id));
}

function sheetsOf({ phases }: Program): string[] {
  return phases.flatMap(({ contents }) => contents.flatMap((content) => ('sheet' in content ? [content.sheet] : [])));
}

function isWorksheet(library: Library, id: string): boolean {
  return library.worksheets.has(id) || library.unread.has(`templates/${id}.mdx`);
}

function unknownAmong(
  from: Authored<unknown>,
  path: PropertyKey[],
  what: string,
  ids: string[],
  known: string[],
): Problem[] {
  return ids.flatMap((id, index) => (known.includes(id) ? [] : [unknown(from, [...path, index], what, id, known)]));
}

function unknown(
  from: Authored<unknown>,
  path: PropertyKey[],
  what: string,
  id: string,
  known: Iterable<string>,
): Problem {
  return errorAt(
    from.placeOf(path),
    'unknown-reference',
    `There is no ${what} with the id "${id}".`,
    adviseNearest(id, new Set(known)),
  );
}
