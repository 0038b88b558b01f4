import { defaultAppearance, drawText, drawTick, type FieldType } from '../../pdf/write/appearance.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { printNumber } from '../../pdf/write/print-value.ts';
import { dict, name, PdfStream, PdfString, type PdfDict, type PdfRef, type PdfValue } from '../../pdf/values.ts';
import type { PlacedAnnotation } from './find-placeholders.ts';

/**
 * How widgets look (ISO 32000-1, 12.5.5). A tick is kept once for all boxes of a size. A text has a stream of its own:
 * viewers write what is typed into that very stream (MuPDF does), and boxes that shared it would all show it.
 */
export class AppearanceStore {
  private readonly file: PdfFile;
  private readonly type: FieldType;
  private readonly resources: PdfRef;
  private readonly kept = new Map<string, PdfRef>();

  constructor(file: PdfFile, type: FieldType, fonts: PdfDict) {
    this.file = file;
    this.type = type;
    this.resources = file.add(dict({ Font: fonts }));
  }

  /** The default appearance of text fields. */
  get textDefault(): PdfString {
    return new PdfString(defaultAppearance(this.type.resource, this.type.size));
  }

  /** `DA` and `AP` of a text field with a value in it. */
  text(annotation: PlacedAnnotation, value: string, multiline: boolean): PdfDict {
    const { width, height } = sizeOf(annotation);
    const content = drawText(value, { width, height, multiline }, this.type);
    return dict({ DA: this.textDefault, AP: dict({ N: this.add(width, height, content, this.resources) }) });
  }

  /** `DA`, `AP` and `AS` of a box that is not ticked; its state when ticked is named `state`. */
  tick(annotation: PlacedAnnotation, state: string): PdfDict {
    const { width, height } = sizeOf(annotation);
    const states = dict({
      [state]: this.keep(width, height, drawTick({ width, height })),
      Off: this.keep(width, height, ''),
    });
    return dict({ DA: new PdfString(defaultAppearance('ZaDb', 12)), AP: dict({ N: states }), AS: name('Off') });
  }

  private keep(width: number, height: number, content: string): PdfRef {
    const key = `${printNumber(width)} ${printNumber(height)} ${content}`;
    const ref = this.kept.get(key) ?? this.add(width, height, content, new Map());
    this.kept.set(key, ref);
    return ref;
  }

  private add(width: number, height: number, content: string, resources: PdfValue): PdfRef {
    const entries = { Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, width, height], Resources: resources };
    return this.file.add(
      new PdfStream(
        dict(entries),
        Uint8Array.from(content, (character) => character.charCodeAt(0)),
      ),
    );
  }
}

/** Width and height to a thousandth of a point, so that boxes drawn alike count as alike. */
function sizeOf({ dict: annotation }: PlacedAnnotation): { width: number; height: number } {
  const [left, bottom, right, top] = annotation.get('Rect') as [number, number, number, number];
  const round = (length: number): number => Math.round(length * 1000) / 1000;
  return { width: round(right - left), height: round(top - bottom) };
}
