import { readUa1Document } from '../../src/paper/ua1/ua1-document.ts';
import type { LaidOutPdf } from './laid-out-pdf.ts';
import { INLINE, isTag, joinTexts, walkLeaves, type Leaf, type Tag } from './read-tags.ts';

/** Lines longer than this are hard to read in a snapshot. */
const LINE = 140;

/**
 * The structure as it is read: each element with its words and [places to answer], what is in it indented, with a mark where a
 * page begins. What only holds one thing, or a line of words, shares its line; a language other than the document's is named.
 */
export function showTags(pdf: LaidOutPdf): string {
  const languages = findLanguages(pdf);
  const starts = new Map<Leaf, number>();
  let page = 0;
  for (const leaf of walkLeaves(pdf.tags)) if (leaf.page > page) starts.set(leaf, (page = leaf.page));
  return pdf.tags.flatMap((tag) => showTag(tag, languages, starts)).join('\n') + '\n';
}

type Languages = ReadonlyMap<string, string>;

/** The languages of marked content, by page and MCID. */
function findLanguages({ objects }: LaidOutPdf): Languages {
  const { content, language } = readUa1Document(objects);
  return new Map(
    content.marks.flatMap(({ page, mcid, properties: { Lang: lang } }) =>
      mcid === undefined || lang === undefined || lang === language ? [] : [[`${page.number} ${mcid}`, lang] as const],
    ),
  );
}

function showTag(tag: Tag, languages: Languages, starts: ReadonlyMap<Leaf, number>): string[] {
  const name = tag.lang ? `${tag.type} (${tag.lang})` : tag.type;
  const parts = joinNeighbours(tag.children, languages).map((part) =>
    isTag(part) ? { part, lines: showTag(part, languages, starts) } : { part, lines: showRun(part) },
  );
  const shown = parts.filter(({ lines }) => lines.length > 0);
  const [first] = shown;
  const page = first && !isTag(first.part) ? starts.get(first.part.leaves[0]!) : undefined;
  return [...(page === undefined ? [] : [`── page ${page}`]), ...layOut(name, shown)];
}

function layOut(name: string, shown: readonly { part: Tag | Run; lines: string[] }[]): string[] {
  const [first, ...rest] = shown.flatMap((part) => part.lines);
  if (first === undefined) return [name];
  // A page begins before the outermost element that begins with it.
  if (isPageMark(first))
    return [first, ...layOut(name, [{ ...shown[0]!, lines: shown[0]!.lines.slice(1) }, ...shown.slice(1)])];
  const line = [name, first, ...rest].join(' ');
  const isLine = shown.every(({ part }) => !isTag(part) || INLINE.test(part.type)) && !rest.some(isPageMark);
  if (isLine && line.length < LINE) return [line];
  if (shown.length === 1) return [`${name} ${first}`, ...rest];
  return [name, ...[first, ...rest].map((shownLine) => (isPageMark(shownLine) ? shownLine : `  ${shownLine}`))];
}

function isPageMark(line: string): boolean {
  return line.startsWith('──');
}

/** Words in one language that stand side by side. */
interface Run {
  leaves: [Leaf, ...Leaf[]];
  lang: string | undefined;
}

function joinNeighbours(children: readonly (Tag | Leaf)[], languages: Languages): (Tag | Run)[] {
  const joined: (Tag | Run)[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (isTag(child)) joined.push(child);
    else {
      const lang = languages.get(`${child.page} ${child.texts[0]?.mcid}`);
      if (last && !isTag(last) && last.lang === lang && !child.field) last.leaves.push(child);
      else joined.push({ leaves: [child], lang });
    }
  }
  return joined;
}

function showRun({ leaves, lang }: Run): string[] {
  const [{ field }] = leaves;
  if (field) return [`[${field.accessibleName}]`];
  const words = joinTexts(leaves.flatMap(({ texts }) => texts));
  return words === '' ? [] : [`“${words}”${lang ? ` (${lang})` : ''}`];
}
