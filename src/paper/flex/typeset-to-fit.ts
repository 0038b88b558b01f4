import type { Face } from '../../model/face.ts';
import type { Compression } from '../../pdf/write/compression.ts';
import type { PlacedField } from '../fields/placed-fields.ts';
import { listWidgets, placeholderName } from '../fields/widgets.ts';
import type { PaperDocument, PaperSetting, SheetFill, Typeset } from '../paper-document.ts';
import type { Typesetter } from '../typeset/typeset.ts';
import { fillOf, flexLines, leastFill, loseLastPages, SNUG, spreadSheets } from './flex-lines.ts';
import { measurePages, type MeasuredPage } from './measure-pages.ts';

/**
 * A document with pages no emptier than need be. One to write in by hand has its lines as far apart as its pages have room
 * for; a sheet that ends on a page nearly empty, alone or in a book, is drawn closer where that saves the page, and else further
 * apart. Typeset once, measured, and once more where that gains something. Never more pages than at first.
 */
export function typesetToFit(
  document: PaperDocument,
  face: Face,
  setting: PaperSetting,
  fields: readonly PlacedField[],
  { typesetter, compression }: { typesetter: Typesetter; compression: Compression },
): { typeset: Typeset; fill?: SheetFill[] } {
  const first = typesetter.typeset(document, face, setting);
  const byHand = face.edition === 'print';
  const alone = document.kind !== 'workbook';
  const size = alone ? face.size : 'standard';
  if (!byHand && alone && (first.pages === 1 || first.layout.end >= leastFill(size))) return { typeset: first };
  const measure = ({ bytes, layout }: Typeset): MeasuredPage[] => measurePages(bytes, layout.margins, compression);
  const pages = measure(first);
  const lines = listLines(fields);
  const { sheets, lines: limits } = first.layout;
  const snug = SNUG[document.kind === 'article' ? 'article' : 'usual'];
  const closer = loseLastPages(pages, sheets, lines, limits, { snug, size });
  const kept = sheets.filter(({ key }) => !closer?.snug.includes(key));
  const apart = spreadSheets(pages, kept, lines, limits);
  const others = kept.filter(({ key }) => !apart.airy.includes(key));
  const spread = byHand ? flexLines(pages, others, lines, limits) : {};
  const asFirst = { typeset: first, fill: listFills(first, pages) };
  if (!closer && apart.airy.length === 0 && Object.keys(spread).length === 0) return asFirst;
  const pitches = { ...spread, ...apart.pitches, ...closer?.pitches };
  const fit = { pitches, snug: closer?.snug ?? [], airy: apart.airy };
  const second = typesetter.typeset(document, face, setting, fit);
  if (second.pages > first.pages || (alone && closer && second.pages === first.pages)) return asFirst;
  return { typeset: second, fill: listFills(second, measure(second)) };
}

function listLines(fields: readonly PlacedField[]): Map<string, number> {
  return new Map(
    listWidgets(fields).flatMap((widget) =>
      widget.field.kind === 'text' && widget.field.lines > 1 ? [[placeholderName(widget), widget.field.lines]] : [],
    ),
  );
}

function listFills({ layout }: Typeset, pages: readonly MeasuredPage[]): SheetFill[] {
  return layout.sheets.map(({ key, from, to }) => ({
    ...{ key, pages: to - from },
    last: Math.round(100 * fillOf(pages[to - 1]!)) / 100,
  }));
}
