import type { LayoutFault } from './layout-fault.ts';
import type { TextBox } from './read-laid-out-pages.ts';
import { BLOCK, HEADING, INLINE, isTag, joinTexts, walkLeaves, walkTags, type Leaf, type Tag } from './read-tags.ts';

/** No one turns a page for fewer lines than this. */
const FEWEST_LINES = 3;

/** Headings and labels parted from what they head, lines parted from their paragraph or sheet, rows parted in two. */
export function* checkPageEnds(tags: readonly Tag[]): Generator<LayoutFault> {
  const leaves = [...walkLeaves(tags)].filter(({ texts, field }) => field !== undefined || joinTexts(texts) !== '');
  const positions = new Map(leaves.map((leaf, at) => [leaf, at]));
  const follower = (tag: Tag): Leaf | undefined => {
    const last = [...walkLeaves([tag])].findLast((leaf) => positions.has(leaf));
    return last && leaves[positions.get(last)! + 1];
  };
  for (const [page, there] of Map.groupBy(walkLeaves(tags), (leaf) => leaf.page)) yield* checkStub(page, there);
  for (const tag of walkTags(tags)) {
    if (HEADING.test(tag.type)) yield* checkAlone(tag, 'heading-alone', 'is a heading', follower(tag));
    else if (BLOCK.test(tag.type)) {
      if (isLabel(tag) && !HEADING.test(tag.parent?.type ?? ''))
        yield* checkAlone(tag, 'label-alone', 'is a label in bold', follower(tag));
      yield* checkStranded(tag);
    } else if (tag.type === 'TR') yield* checkRow(tag);
  }
}

function* checkStub(page: number, leaves: readonly Leaf[]): Generator<LayoutFault> {
  const texts = leaves.flatMap((leaf) => leaf.texts);
  if (
    countLines(texts) >= FEWEST_LINES ||
    leaves.some(({ tag, field }) => field !== undefined || tag.type === 'Figure' || isInHeading(tag))
  )
    return;
  yield { rule: 'page-stub', page, text: joinTexts(texts), message: 'is all there is on the page' };
}

function isInHeading(tag: Tag | undefined): boolean {
  return tag !== undefined && (HEADING.test(tag.type) || isInHeading(tag.parent));
}

/** Numbers and signs may stand a little higher than the words beside them. */
const SAME_LINE = 3;

function countLines(texts: readonly TextBox[]): number {
  const heights = texts.map(({ baseline }) => baseline).sort((a, b) => a - b);
  return heights.filter((height, at) => at === 0 || height - heights[at - 1]! > SAME_LINE).length;
}

function* checkAlone(tag: Tag, rule: LayoutFault['rule'], is: string, next: Leaf | undefined): Generator<LayoutFault> {
  const own = [...walkLeaves([tag])].filter(({ texts }) => joinTexts(texts) !== '');
  const last = own.at(-1);
  if (!last || !next || next.page === last.page) return;
  const text = joinTexts(own.flatMap(({ texts }) => texts));
  yield { rule, page: last.page, text, message: `${is} at the end of the page; what follows is on page ${next.page}` };
}

/** A paragraph all in bold names what follows. */
function isLabel(tag: Tag): boolean {
  if (tag.type !== 'P') return false;
  const leaves = [...walkLeaves([tag])];
  const texts = leaves.flatMap((leaf) => leaf.texts).filter(({ text }) => text.trim() !== '');
  return texts.length > 0 && texts.every(({ bold }) => bold) && leaves.every(({ field }) => field === undefined);
}

function* checkStranded(tag: Tag): Generator<LayoutFault> {
  const leaves = ownLeaves(tag);
  const pages = Map.groupBy(leaves, ({ page }) => page);
  if (pages.size < 2) return;
  for (const [page, there] of pages) {
    const texts = there.flatMap((leaf) => leaf.texts);
    if (countLines(texts) === 1) {
      yield {
        rule: 'stranded-line',
        page,
        text: joinTexts(texts),
        message: 'is one line of a paragraph that stands on two pages',
      };
    }
  }
}

function* checkRow(row: Tag): Generator<LayoutFault> {
  const leaves = [...walkLeaves([row])].filter(({ texts, field }) => field !== undefined || joinTexts(texts) !== '');
  const [first] = leaves;
  const other = leaves.find(({ page }) => page !== first!.page);
  if (first && other)
    yield {
      rule: 'row-split',
      page: first.page,
      text: joinTexts(first.texts),
      message: `begins a row that goes on on page ${other.page}`,
    };
}

/** The lines of an element, without those of blocks in it. */
function ownLeaves(tag: Tag): Leaf[] {
  return tag.children.flatMap((child) => {
    if (!isTag(child)) return joinTexts(child.texts) === '' ? [] : [child];
    return INLINE.test(child.type) ? ownLeaves(child) : [];
  });
}
