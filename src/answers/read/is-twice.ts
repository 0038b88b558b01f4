import { holdsFieldName } from '../../model/field-name.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Manifest, ManifestWidget } from '../../model/manifest.ts';
import type { FoundField } from './found-field.ts';
import type { FoundByPage, RecognisedPages } from './page-of-list.ts';

/**
 * Whether a box is there twice with different things in it: two copies lie over each other, or a page of another copy has taken
 * the place of one whose boxes are on no page now.
 */
export function isTwiceInPlace(places: RecognisedPages, byPage: FoundByPage): boolean {
  const differ = (widgets: readonly FoundField[]): boolean => new Set(widgets.map(contentOf)).size > 1;
  const lost = groupBy(byPage.get(0) ?? [], ({ name }) => name);
  const isReplaced = (widgets: readonly FoundField[]): boolean =>
    widgets.every(({ name }) => lost.has(name)) &&
    widgets.some((widget) => differ([widget, ...lost.get(widget.name)!.filter(hasContent)]));
  if ([...byPage].some(([page, widgets]) => page > 0 && isReplaced(widgets))) return true;
  return [...places].some(([number, { manifest, face, page }]) => {
    const boxes = manifest.faces[face]!.widgets.filter((box) => box.page === page);
    return boxes.some((box) => differ(byPage.get(number)!.filter((widget) => isSameBox(widget, box))));
  });
}

/** Whether a program made one field of those of two copies, which has but one answer for both. */
export function isShared(copies: readonly { found: readonly FoundField[] }[]): boolean {
  const owners = new Map<object, number>();
  return copies.some(({ found }, index) =>
    found.some((widget) => {
      const { field } = widget;
      if (!field || !hasContent(widget)) return false;
      const owner = owners.get(field) ?? index;
      owners.set(field, owner);
      return owner !== index;
    }),
  );
}

/** Whether a field stands on more pages than its document shows it on; for files whose pages were scaled or moved. */
export function isTwiceByName(manifest: Manifest, found: readonly FoundField[]): boolean {
  const most = new Map<string, number>();
  for (const { widgets } of manifest.faces) {
    for (const [name, boxes] of groupBy(widgets, (box) => box.name)) {
      most.set(name, Math.max(most.get(name) ?? 0, new Set(boxes.map(({ page }) => page)).size));
    }
  }
  const pages = groupBy(
    found.filter(({ page }) => page !== undefined),
    ({ name }) => name,
  );
  return [...pages].some(([name, widgets]) => {
    const limit = most.get(name);
    return limit !== undefined && new Set(widgets.map(({ page }) => page)).size > limit;
  });
}

export function hasContent(widget: FoundField): boolean {
  return contentOf(widget) !== '';
}

/** The text of a box, or what is not `Off` of its states. */
function contentOf({ type, value, shown, shownState, valueState }: FoundField): string {
  if (type === 'text') return (value ?? shown ?? '').trim();
  return [shownState, valueState].find((state) => state !== undefined && state !== 'Off') ?? '';
}

/** Saving moves a box by less than this, in pt. */
const TOLERANCE = 3;

/** A box that lies there and, if it has a name of ours or one made from it, has that of the box. */
export function isSameBox(widget: FoundField, box: ManifestWidget): boolean {
  if (widget.rect.length !== 4) return false;
  const lies = box.rect.every((edge, index) => Math.abs(edge - widget.rect[index]!) <= TOLERANCE);
  return lies && (widget.name.includes(box.name) || !holdsFieldName(widget.name));
}
