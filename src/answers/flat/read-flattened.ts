import type { PDFDocument } from 'pdf-lib';
import type { Manifest, ManifestFace, ManifestWidget } from '../../model/manifest.ts';
import type { Unclear } from '../answer.ts';
import { fieldNameOf } from '../read/match-widgets.ts';
import { normaliseText } from '../../model/value.ts';
import { recogniseFace } from './recognise-face.ts';
import { isWithin, type Frame } from './frame.ts';
import { liesIn, readPageMarks, type PageMark } from './read-page-marks.ts';

/** What was seen of a document whose form was lost. */
export interface FlattenedReading {
  seen: Unclear[];
  /** Undefined where it cannot be told. */
  face: ManifestFace | undefined;
  /** What each page shows besides. */
  rest: PageMark[][];
}

/**
 * What stands in the boxes of a document whose form was lost, as when it was printed to PDF: the texts that begin in a box,
 * and the options whose boxes have a slanted line or a letter in them, which the empty page has not. Nothing where the face
 * cannot be told, and of pages that were scaled or moved: their texts lie in no box, or in another.
 */
export function readFlattened(pdf: PDFDocument, manifest: Manifest, documentId: string | undefined): FlattenedReading {
  const pages = pdf.getPages();
  const marks = pages.map((page) => readPageMarks(page));
  const face = recogniseFace(manifest, documentId, pages, marks);
  if (!face) return { seen: [], face, rest: marks };
  const { found, used } = readFace(face.widgets, marks);
  const seen = manifest.fields.flatMap(({ name, kind }) => {
    const texts = found.get(name);
    return texts ? [{ name, kind, reason: 'no-form' as const, found: texts }] : [];
  });
  return { seen, face, rest: marks.map((ofPage) => ofPage.filter((mark) => !used.has(mark))) };
}

/** What is found by field name, ids of ticked options or the text; and the marks that it was told by. */
function readFace(
  widgets: readonly ManifestWidget[],
  pages: readonly PageMark[][],
): { found: Map<string, string[]>; used: Set<PageMark> } {
  const found = new Map<string, string[]>();
  const used = new Set<PageMark>();
  const framed = pages.map((marks, index) =>
    findFramed(
      marks,
      widgets.filter(({ page }) => page === index + 1),
    ),
  );
  for (const widget of widgets) {
    const owner = framed[widget.page - 1];
    const inside = (pages[widget.page - 1] ?? []).filter((mark) => {
      const own = owner?.get(mark);
      return own ? own === widget : liesIn(mark, widget.rect);
    });
    const marks = withoutPrinted(inside, widget);
    if (marks.length === 0) continue;
    for (const mark of marks) used.add(mark);
    const name = fieldNameOf(widget);
    const seen = widget.option ?? readText(marks);
    // A carried value stands in several places.
    const known = found.get(name) ?? [];
    if (!known.includes(seen)) found.set(name, [...known, seen]);
  }
  return { found, used };
}

/** Moving a look to its page moves its frame by less than this, in pt. */
const TOLERANCE = 2;

/** The boxes whose looks marks were drawn in: what is longer than its box was written there all the same, and nowhere else. */
function findFramed(marks: readonly PageMark[], widgets: readonly ManifestWidget[]): Map<PageMark, ManifestWidget> {
  const byFrame = new Map<Frame, ManifestWidget | undefined>();
  const find = (frame: Frame): ManifestWidget | undefined => {
    if (!byFrame.has(frame))
      byFrame.set(
        frame,
        widgets.find(({ rect }) => isWithin(frame, rect, TOLERANCE)),
      );
    return byFrame.get(frame);
  };
  return new Map(
    marks.flatMap((mark) => {
      const frame = mark.kind === 'image' ? undefined : mark.frames.find(find);
      const widget = frame && find(frame);
      return widget ? [[mark, widget]] : [];
    }),
  );
}

/** A scale has the number of each option printed in its box. */
function withoutPrinted(marks: readonly PageMark[], { option }: ManifestWidget): PageMark[] {
  const printed = marks.findIndex((mark) => mark.kind === 'text' && mark.text.trim() === option);
  return marks.filter((_, index) => index !== printed);
}

/** The text of a box, a line for each height at which letters begin; of a ticked box without options, a sign. */
function readText(marks: readonly PageMark[]): string {
  const lines: { y: number; text: string }[] = [];
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - mark.y) < 2) last.text += mark.text;
    else lines.push({ y: mark.y, text: mark.text });
  }
  return lines.length > 0 ? normaliseText(lines.map(({ text }) => text).join('\n')) : '✓';
}
