import type { LayoutFault } from './layout-fault.ts';
import { BLOCK, INLINE, joinTexts, walkLeaves, type Leaf, type Tag } from './read-tags.ts';

/**
 * Words in no paragraph, heading, list item or cell, which a screen reader runs together, and the first words of each page
 * that are read in another place than they stand in. What is printed is laid down in the order it is meant to be read in.
 */
export function* checkReadingOrder(tags: readonly Tag[]): Generator<LayoutFault> {
  const leaves = [...walkLeaves(tags)].filter(({ texts }) => joinTexts(texts) !== '');
  for (const [tag, own] of Map.groupBy(leaves, ({ tag }) => findOutermostInline(tag))) {
    if (isInBlock(tag)) continue;
    const text = joinTexts(own.flatMap(({ texts }) => texts));
    yield { rule: 'text-loose', page: own[0]!.page, text, message: `stands in no paragraph, but in ${lineageOf(tag)}` };
  }
  const reported = new Set<number>();
  for (const [at, leaf] of leaves.entries()) {
    const before = leaves[at - 1];
    if (!before || !standsBefore(leaf, before) || reported.has(leaf.page)) continue;
    // Where a row is parted, each of its cells is read to its end; that is reported for itself.
    if (before.page > leaf.page && findRow(before.tag) !== undefined && findRow(before.tag) === findRow(leaf.tag))
      continue;
    reported.add(leaf.page);
    const where = before.page === leaf.page ? 'stands later on the page' : `stands on page ${before.page}`;
    yield {
      rule: 'reading-order',
      page: leaf.page,
      text: joinTexts(leaf.texts),
      message: `is read after “${joinTexts(before.texts)}”, which ${where}`,
    };
  }
}

function standsBefore(a: Leaf, b: Leaf): boolean {
  return a.page < b.page || (a.page === b.page && a.texts[0]!.mcid! < b.texts[0]!.mcid!);
}

function findOutermostInline(tag: Tag): Tag {
  return tag.parent && INLINE.test(tag.type) && INLINE.test(tag.parent.type) ? findOutermostInline(tag.parent) : tag;
}

function findRow(tag: Tag | undefined): Tag | undefined {
  return tag?.type === 'TR' ? tag : tag && findRow(tag.parent);
}

function isInBlock(tag: Tag | undefined): boolean {
  if (!tag) return false;
  return (
    BLOCK.test(tag.type) ||
    (tag.type === 'Lbl' && tag.parent?.type === 'LI') ||
    (INLINE.test(tag.type) && isInBlock(tag.parent))
  );
}

function lineageOf(tag: Tag | undefined): string {
  return tag ? [lineageOf(tag.parent), tag.type].filter(Boolean).join('/') : '';
}
