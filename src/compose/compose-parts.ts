import { compact } from '../model/compact.ts';
import type { Block, Sheet, WorkbookPart } from '../model/node.ts';
import type { ArticleTemplate, Library, WorksheetTemplate } from '../read/library.ts';
import type { PhaseContent } from '../read/schema/books.ts';
import type { ComposedSheet } from './composition.ts';

/** What a part of a book is made from: a phase's title and introduction, or a pack's. */
interface PartFrame {
  id: string;
  title: string;
  intro?: string | undefined;
  weeks?: string | undefined;
  fields?: Block[] | undefined;
}

/** Everything of a program that a book may hold, in one language. */
export interface BookContents {
  sheets: readonly ComposedSheet[];
  articles: readonly ComposedSheet[];
  /** What they are composed from, whether or not it is written in the language. */
  sources: Pick<Library, 'worksheets' | 'articles'>;
}

/** Whether a content is the team's alone; of one that is not written in the language, its source says so. */
export function isForTeam(content: PhaseContent, { sources: { worksheets, articles } }: BookContents): boolean {
  return 'article' in content
    ? articles.get(content.article)?.source.value.audience === 'clinician'
    : worksheets.get(content.sheet)?.source.value.filled_by === 'clinician';
}

export function isWritten(content: PhaseContent, from: BookContents): boolean {
  return findComposed(content, from) !== undefined;
}

/** Its title in the language in which it was written first. */
export function findSourceTitle(content: PhaseContent, { sources: { worksheets, articles } }: BookContents): string {
  const family: ArticleTemplate | WorksheetTemplate | undefined =
    'article' in content ? articles.get(content.article) : worksheets.get(content.sheet);
  return family?.source.value.title ?? '';
}

/** A part of a book with what is made of its contents; undefined while one of them is missing in the language. */
export function composePart(
  { id, title, intro, weeks, fields }: PartFrame,
  contents: readonly PhaseContent[],
  from: BookContents,
  take: (sheets: ComposedSheet[]) => Sheet[],
): WorkbookPart | undefined {
  const found = contents.map((content) => findComposed(content, from));
  if (found.includes(undefined)) return undefined;
  return compact({ id, title, intro, weeks, fields, sheets: take(found as ComposedSheet[]) });
}

function findComposed(content: PhaseContent, { sheets, articles }: BookContents): ComposedSheet | undefined {
  if ('article' in content) return articles.find(({ complete }) => complete.id === content.article);
  return sheets.find(({ complete }) => complete.id === content.sheet && complete.occasion?.id === content.occasion);
}

/** The parts of a book that hold anything; none while one is missing in the language. */
export function joinParts(parts: readonly (WorkbookPart | undefined)[]): WorkbookPart[] {
  if (parts.includes(undefined)) return [];
  return (parts as WorkbookPart[]).filter(({ sheets }) => sheets.length > 0);
}

/** The patients' cuts, and the articles at the stage of the sheet they lead to or behind which they stand: so they have its tab. */
export function takeForPatient(composed: readonly ComposedSheet[]): Sheet[] {
  const sheets = composed.flatMap(({ patient }) => patient ?? []);
  return sheets.map((sheet, index) => {
    const near =
      sheets.slice(index).find(({ stage }) => stage) ?? sheets.slice(0, index).findLast(({ stage }) => stage);
    return compact({ ...sheet, stage: sheet.stage ?? near?.stage });
  });
}
