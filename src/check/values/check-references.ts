import type { Authored, Library, WorksheetTemplate } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { listSheetUses, parseSheetReference } from '../../read/sheet-reference.ts';
import { errorAt, warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkSheetReferences } from './check-sheet-references.ts';
import { unknownReference, unknownReferences } from './unknown-reference.ts';

/** Whatever a program or article names by its id exists, and every worksheet is used. */
export function checkReferences(library: Library): Problem[] {
  const programs = [...library.programs.values()].map(({ source }) => source);
  return [
    ...programs.flatMap((program) => [
      ...checkContents(library, program),
      ...checkSessions(program),
      ...checkOccasions(program),
    ]),
    ...checkNextSheets(library),
    ...checkUnused(library),
  ];
}

function checkContents(library: Library, program: Authored<Program>): Problem[] {
  const occasions = listOccasions(program.value).map(({ id }) => id);
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
        return [unknownReference(program, [...path, 'article'], 'article', content.article, library.articles.keys())];
      }
      const problems: Problem[] = [];
      if (!isWorksheet(library, content.sheet))
        problems.push(
          unknownReference(program, [...path, 'sheet'], 'worksheet', content.sheet, library.worksheets.keys()),
        );
      if (content.occasion !== undefined && !occasions.includes(content.occasion)) {
        problems.push(
          unknownReference(program, [...path, 'occasion'], 'review or session', content.occasion, occasions),
        );
      }
      return problems;
    }),
  );
}

function checkSessions(program: Authored<Program>): Problem[] {
  const components = program.value.components.map(({ id }) => id);
  const uses = listSheetUses(program.value);
  const what = 'sheet of this workbook';
  return program.value.phases.flatMap((phase, index) =>
    phase.sessions.flatMap((session, entry) => {
      const path = ['phases', index, 'sessions', entry];
      return [
        ...unknownReferences(program, [...path, 'components'], 'component', session.components, components),
        ...checkSheetReferences(program, [...path, 'sheets'], session.sheets, { uses, what, here: session.id }),
      ];
    }),
  );
}

/** A review and a session, or sessions of two phases, with one id would give two sheets the same field names. */
function checkOccasions(program: Authored<Program>): Problem[] {
  const occasions = listOccasions(program.value);
  return occasions.flatMap(({ id, path }, index): Problem[] => {
    const first = occasions.findIndex((other) => other.id === id);
    const sameList = occasions[first]!.path.slice(0, -1).join() === path.slice(0, -1).join();
    if (first === index || sameList) return [];
    const { line } = program.placeOf([...occasions[first]!.path, 'id']);
    return [
      errorAt(
        program.placeOf([...path, 'id']),
        'duplicate-id',
        `The id "${id}" is already taken by the review or session in line ${line}, and both can be the occasion of a sheet.`,
        'Give this one another id. Keep the one that has been published.',
      ),
    ];
  });
}

/** All that can be the occasion of a sheet, and where it stands. */
function listOccasions({ review_schedule, phases }: Program): { id: string; path: PropertyKey[] }[] {
  return [
    ...review_schedule.map(({ id }, index) => ({ id, path: ['review_schedule', index] })),
    ...phases.flatMap((phase, at) =>
      phase.sessions.map(({ id }, index) => ({ id, path: ['phases', at, 'sessions', index] })),
    ),
  ];
}

function checkNextSheets(library: Library): Problem[] {
  return [...library.articles.values()].flatMap(({ source }) => {
    const next = source.value.next_sheet;
    if (next === undefined) return [];
    const { worksheet } = parseSheetReference(next);
    // Its occasion is checked with the link that is made of it.
    return isWorksheet(library, worksheet)
      ? []
      : [unknownReference(source, ['next_sheet'], 'worksheet', worksheet, library.worksheets.keys())];
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
