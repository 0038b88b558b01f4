import type { PrintedPage } from '../../model/manifest.ts';
import type { Compression } from '../../pdf/write/compression.ts';
import { readPageText, type PageText } from '../../pdf/read/marked-text.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { describePrinted } from '../../pdf/read/printed-page.ts';
import { readToUnicode, type DecodeShown } from '../../pdf/read/to-unicode.ts';
import { PdfRef, PdfStream, type PdfValue } from '../../pdf/values.ts';

/** Reads the text of a typeset PDF, each page and font once. */
export class PageTexts {
  private readonly file: PdfFile;
  private readonly compression: Compression;
  private readonly pages = new Map<number, PageText & { content: Uint8Array }>();
  private readonly fonts = new Map<PdfValue, DecodeShown>();

  constructor(file: PdfFile, compression: Compression) {
    this.file = file;
    this.compression = compression;
  }

  /** @param page number of its object */
  read(page: number): PageText & { content: Uint8Array } {
    let text = this.pages.get(page);
    if (!text) {
      const dict = this.file.dict(new PdfRef(page));
      const fonts = this.file.dict(this.file.dict(dict.get('Resources')).get('Font') ?? new Map());
      const content = this.unpack(dict.get('Contents'));
      text = { content, ...readPageText(content, (resource) => this.font(fonts.get(resource))) };
      this.pages.set(page, text);
    }
    return text;
  }

  /** What every page shows, in numbers. */
  describe(): PrintedPage[] {
    return this.file.pages().map(({ number }) => {
      const { content, shown } = this.read(number);
      return describePrinted(content, shown);
    });
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
