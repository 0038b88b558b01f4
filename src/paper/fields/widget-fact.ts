import type { PdfValue } from '../../pdf/values.ts';
import type { BoundWidget } from './find-placeholders.ts';
import type { WidgetFact } from '../paper-document.ts';

/** Where a widget lies, to a hundredth of a point. */
export function widgetFact(widget: BoundWidget, pdfName: string): WidgetFact {
  const { annotation, option } = widget;
  const rect = (annotation.dict.get('Rect') as PdfValue[]).map((edge) => Math.round((edge as number) * 100) / 100);
  return {
    name: pdfName,
    ...(option && { option: option.id }),
    page: annotation.page.number,
    rect: rect as WidgetFact['rect'],
  };
}
