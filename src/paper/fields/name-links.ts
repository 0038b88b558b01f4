import type { Compression } from '../../pdf/write/compression.ts';
import { readMarkedText } from '../../pdf/read/marked-text.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { StructureElement } from '../../pdf/write/structure-tree.ts';
import { decodeText, encodeText } from '../../pdf/text-string.ts';
import { readToUnicode, type DecodeShown } from '../../pdf/read/to-unicode.ts';
import { isName, PdfRef, PdfStream, PdfString, type PdfValue } from '../../pdf/values.ts';
import type { PageWithAnnotations } from './find-placeholders.ts';

/** Places where a word may break, and glyphs that stand for no letter. */
const UNSPOKEN = /[\u00ad\u200b\ufffd]/g;

/**
 * Makes the description of each link the words it is set in. Typst writes the address, which screen readers then speak
 * (https://github.com/typst/typst/issues/8877).
 */
export function nameLinks(file: PdfFile, pages: readonly PageWithAnnotations[], compression: Compression): void {
  const reader = new PageTextReader(file, compression);
  for (const { ref, dict, element, placeholder } of pages.flatMap((page) => page.annotations)) {
    if (placeholder !== undefined || !isName(dict.get('Subtype'), 'Link')) continue;
    const text = reader.textOf(element).replace(UNSPOKEN, '').replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    file.set(ref, dict.set('Contents', encodeText(text)));
  }
}

/** Reads the text of structure elements from the pages, each page and font once. */
class PageTextReader {
  private readonly file: PdfFile;
  private readonly compression: Compression;
  private readonly pages = new Map<number, Map<number, string>>();
  private readonly fonts = new Map<PdfValue, DecodeShown>();

  constructor(file: PdfFile, compression: Compression) {
    this.file = file;
    this.compression = compression;
  }

  textOf(element: StructureElement): string {
    const replacement = element.dict.get('ActualText') ?? element.dict.get('Alt');
    if (replacement instanceof PdfString) return decodeText(replacement.bytes);
    const parts = element.children.map((child) => {
      if (child.kind === 'element') return this.textOf(child.element);
      if (child.kind === 'object' || child.page === undefined) return '';
      return this.pageText(child.page).get(child.mcid) ?? '';
    });
    return parts.join('');
  }

  private pageText(page: number): Map<number, string> {
    let texts = this.pages.get(page);
    if (!texts) {
      const dict = this.file.dict(new PdfRef(page));
      const fonts = this.file.dict(this.file.dict(dict.get('Resources')).get('Font') ?? new Map());
      texts = readMarkedText(this.unpack(dict.get('Contents')), (resource) => this.font(fonts.get(resource)));
      this.pages.set(page, texts);
    }
    return texts;
  }

  private font(ref: PdfValue | undefined): DecodeShown {
    const font = this.file.dict(ref);
    let decode = this.fonts.get(font);
    if (!decode) {
      decode = font.has('ToUnicode') ? readToUnicode(this.unpack(font.get('ToUnicode'))) : () => '';
      this.fonts.set(font, decode);
    }
    return decode;
  }

  private unpack(value: PdfValue | undefined): Uint8Array {
    const stream = this.file.get(value);
    if (!(stream instanceof PdfStream)) throw new Error('The typeset PDF has a page or font without data.');
    return stream.dict.has('Filter') ? this.compression.inflate(stream.data) : stream.data;
  }
}
