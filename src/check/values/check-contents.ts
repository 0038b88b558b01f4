import type { Authored, Library } from '../../read/library.ts';
import { placeContents } from '../../read/phase-contents.ts';
import type { PhaseContent } from '../../read/schema/books.ts';
import type { Program } from '../../read/schema/program.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { listOccasions } from './list-occasions.ts';
import { unknownReference } from './unknown-reference.ts';

/** Each phase names something, in one of the two ways, and each content once; whatever it names exists. */
export function checkContents(library: Library, program: Authored<Program>): Problem[] {
  const seen = new Set<string>();
  return program.value.phases.flatMap((phase, index) => {
    const placed = placeContents(phase);
    const ofContents = placed.flatMap(({ content, path: [list, entry] }): Problem[] => {
      const path = ['phases', index, list, entry];
      const key = JSON.stringify(content);
      if (seen.has(key)) return [sayTwice(program, path, content)];
      seen.add(key);
      return checkContent(library, program, path, content);
    });
    return [
      ...checkLists(
        program,
        index,
        placed.map(({ path: [list] }) => list),
      ),
      ...ofContents,
    ];
  });
}

function checkLists(program: Authored<Program>, index: number, lists: readonly string[]): Problem[] {
  if (lists.length === 0)
    return [
      errorAt(
        program.placeOf(['phases', index]),
        'empty-phase',
        `The phase "${program.value.phases[index]!.id}" names no sheet and no article.`,
        'Name what stands in the book under "core", and what else there is under "more".',
      ),
    ];
  if (!lists.includes('contents') || lists.every((list) => list === 'contents')) return [];
  return [
    errorAt(
      program.placeOf(['phases', index, 'contents']),
      'two-ways',
      'A phase has either "contents", all of which stand in the book, or "core", "more" and "clinic".',
      'Move the entries of "contents" to "core" or "more".',
    ),
  ];
}

function sayTwice(program: Authored<Program>, path: PropertyKey[], content: PhaseContent): Problem {
  const [kind, id] = 'sheet' in content ? ['sheet', content.sheet] : ['article', content.article];
  return errorAt(
    program.placeOf([...path, kind]),
    'duplicate-content',
    `"${id}" is already in the program.`,
    'Delete one of the two, or give each its own occasion.',
  );
}

function checkContent(
  library: Library,
  program: Authored<Program>,
  path: PropertyKey[],
  content: PhaseContent,
): Problem[] {
  if ('article' in content) {
    if (library.articles.has(content.article) || library.unread.has(`content/articles/${content.article}.mdx`))
      return [];
    return [unknownReference(program, [...path, 'article'], 'article', content.article, library.articles.keys())];
  }
  const problems: Problem[] = [];
  const { sheet, occasion } = content;
  if (!isWorksheet(library, sheet))
    problems.push(unknownReference(program, [...path, 'sheet'], 'worksheet', sheet, library.worksheets.keys()));
  const occasions = listOccasions(program.value).map(({ id }) => id);
  if (occasion !== undefined && !occasions.includes(occasion))
    problems.push(unknownReference(program, [...path, 'occasion'], 'review or session', occasion, occasions));
  return problems;
}

export function isWorksheet(library: Library, id: string): boolean {
  return library.worksheets.has(id) || library.unread.has(`templates/${id}.mdx`);
}
