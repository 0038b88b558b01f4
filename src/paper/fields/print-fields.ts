import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { encodeText } from '../../pdf/text-string.ts';
import { dict, name, PdfRef, type PdfValue } from '../../pdf/values.ts';
import type { BoundWidget } from './find-placeholders.ts';
import type { WidgetFact } from '../paper-document.ts';
import { widgetFact } from './widget-fact.ts';
import { widgetName } from './widgets.ts';

/**
 * Makes each placeholder a place to write: a form element without annotation, which says its name and whether to write or
 * to tick (ISO 32000-1, 14.8.5.6).
 */
export function makePrintFields(file: PdfFile, widgets: readonly BoundWidget[]): WidgetFact[] {
  const removedKeys = new Set<number>();
  for (const { annotation, option, field, accessibleName } of widgets) {
    const { element, page, ref } = annotation;
    const tick = option !== undefined || field.kind === 'check';
    const attributes = dict({
      O: name('PrintField'),
      Role: name(tick ? 'cb' : 'tv'),
      Desc: encodeText(accessibleName),
    });
    if (tick) attributes.set('checked', name('off'));
    element.dict.set('S', name('Form'));
    element.dict.set('A', attributes);
    element.dict.set('Alt', encodeText(accessibleName));
    element.dict.delete('K');
    file.set(element.ref, element.dict);
    page.annotations = page.annotations.filter((other) => other !== annotation);
    removedKeys.add(annotation.dict.get('StructParent') as number);
    file.delete(ref);
  }
  if (removedKeys.size > 0) forgetParents(file, removedKeys);
  return widgets.map((widget) => widgetFact(widget, widgetName(widget)));
}

/** Takes annotations that no longer exist out of the way back from content to structure (14.7.4.4). */
function forgetParents(file: PdfFile, keys: ReadonlySet<number>): void {
  const rootRef = file.catalog.get('StructTreeRoot') as PdfRef;
  const root = file.dict(rootRef);
  const tree = file.dict(root.get('ParentTree'));
  const kept: PdfValue[] = [];
  const entries = file.array(tree.get('Nums'));
  for (let at = 0; at + 1 < entries.length; at += 2) {
    if (!keys.has(entries[at] as number)) kept.push(entries[at]!, entries[at + 1]!);
  }
  tree.set('Nums', kept);
  const treeRef = root.get('ParentTree');
  if (treeRef instanceof PdfRef) file.set(treeRef, tree);
  file.set(rootRef, root);
}
