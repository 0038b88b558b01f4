import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { StructureElement } from '../../pdf/write/typeset-structure.ts';
import { decodeText, encodeText } from '../../pdf/text-string.ts';
import { isName, PdfString } from '../../pdf/values.ts';
import type { PageWithAnnotations } from './find-placeholders.ts';
import type { PageTexts } from './page-texts.ts';

/** Places where a word may break, and glyphs that stand for no letter. */
const UNSPOKEN = /[\u00ad\u200b\ufffd]/g;

/**
 * Makes the description of each link the words it is set in. Typst writes the address, which screen readers then speak
 * (https://github.com/typst/typst/issues/8877).
 */
export function nameLinks(file: PdfFile, pages: readonly PageWithAnnotations[], texts: PageTexts): void {
  for (const { ref, dict, element, placeholder } of pages.flatMap((page) => page.annotations)) {
    if (placeholder !== undefined || !isName(dict.get('Subtype'), 'Link')) continue;
    const text = textOf(element, texts).replace(UNSPOKEN, '').replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    file.set(ref, dict.set('Contents', encodeText(text)));
  }
}

function textOf(element: StructureElement, texts: PageTexts): string {
  const replacement = element.dict.get('ActualText') ?? element.dict.get('Alt');
  if (replacement instanceof PdfString) return decodeText(replacement.bytes);
  const parts = element.children.map((child) => {
    if (child.kind === 'element') return textOf(child.element, texts);
    if (child.kind === 'object' || child.page === undefined) return '';
    return texts.read(child.page).marked.get(child.mcid) ?? '';
  });
  return parts.join('');
}
