import type { Face } from '../../model/face.ts';
import type { Compression } from '../../pdf/write/compression.ts';
import type { PlacedField } from '../fields/placed-fields.ts';
import { listWidgets, placeholderName } from '../fields/widgets.ts';
import type { PaperDocument, PaperSetting, SheetFill, Typeset } from '../paper-document.ts';
import type { Typesetter } from '../typeset/typeset.ts';
import { flexLines } from './flex-lines.ts';
import { measurePages } from './measure-pages.ts';

/**
 * A document to write in by hand, its writing lines as far apart as its pages have room for: typeset once, measured, and once
 * more where that gains something. Never more pages than at first.
 */
export function typesetToFit(
  document: PaperDocument,
  face: Face,
  setting: PaperSetting,
  fields: readonly PlacedField[],
  { typesetter, compression }: { typesetter: Typesetter; compression: Compression },
): { typeset: Typeset; fill: SheetFill[] } {
  const first = typesetter.typeset(document, face, setting);
  const pages = measurePages(first.bytes, first.layout.margins, compression);
  const pitches = flexLines(pages, first.layout.sheets, listLines(fields), first.layout.lines);
  if (Object.keys(pitches).length === 0) return { typeset: first, fill: fillOf(first, pages) };
  const second = typesetter.typeset(document, face, setting, pitches);
  if (second.pages > first.pages) return { typeset: first, fill: fillOf(first, pages) };
  return { typeset: second, fill: fillOf(second, measurePages(second.bytes, second.layout.margins, compression)) };
}

function listLines(fields: readonly PlacedField[]): Map<string, number> {
  return new Map(
    listWidgets(fields).flatMap((widget) =>
      widget.field.kind === 'text' && widget.field.lines > 1 ? [[placeholderName(widget), widget.field.lines]] : [],
    ),
  );
}

function fillOf({ layout }: Typeset, pages: ReturnType<typeof measurePages>): SheetFill[] {
  return layout.sheets.map(({ key, from, to }) => {
    const { top, bottom, lowest } = pages[to - 1]!;
    return { key, pages: to - from, last: Math.round((100 * (top - lowest)) / (top - bottom)) / 100 };
  });
}
