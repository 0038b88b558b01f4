import type { PDFDocument } from 'pdf-lib';
import type { Manifest, ManifestFace, ManifestWidget } from '../../model/manifest.ts';
import type { Unclear } from '../answer.ts';
import { fieldNameOf } from '../read/match-widgets.ts';
import { weighLetters } from '../../pdf/read/printed-page.ts';
import { normaliseText } from '../../model/value.ts';
import { recogniseFaces } from './recognise-face.ts';
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
 * cannot be told, and of pages that were scaled or moved: their texts lie in no box, or in another. Where several faces fit
 * as well, what they do not agree on is told with every question it may belong to.
 */
export function readFlattened(pdf: PDFDocument, manifest: Manifest, documentId: string | undefined): FlattenedReading {
  const pages = pdf.getPages();
  const marks = pages.map((page) => readPageMarks(page));
  const faces = recogniseFaces(manifest, documentId, pages, marks);
  const readings = chooseExact(faces.map((face) => readFace(face, marks)));
  const [first] = readings;
  if (!first) return { seen: [], face: undefined, rest: marks };
  const seen = manifest.fields.flatMap(({ name, kind }): Unclear[] => {
    const found = readings.map((reading) => reading.found.get(name) ?? []);
    const all = [...new Set(found.flat())];
    if (all.length === 0) return [];
    const isSure = found.every((texts) => JSON.stringify(texts) === JSON.stringify(found[0]));
    return [{ name, kind, reason: isSure ? 'no-form' : 'layouts-differ', found: all }];
  });
  return { seen, face: first.face, rest: first.rest };
}

/** What stands in the boxes of one face. */
interface FaceReading {
  face: ManifestFace;
  /** By field name: ids of ticked options, or the text. */
  found: Map<string, string[]>;
  /** What each page shows besides. */
  rest: PageMark[][];
}

/** Of several readings those that leave on each page what was printed there, and no more; all where that is true of none. */
function chooseExact(readings: readonly FaceReading[]): readonly FaceReading[] {
  const exact = readings.filter(({ face: { printed = [] }, rest }) =>
    rest.every((marks, index) => {
      const letters = marks.map((mark) => (mark.kind === 'text' ? weighLetters(mark.text) : 0));
      return letters.reduce((sum, weight) => sum + weight, 0) === printed[index]?.letters;
    }),
  );
  return exact.length > 0 ? exact : readings;
}

function readFace(face: ManifestFace, pages: readonly PageMark[][]): FaceReading {
  const { widgets } = face;
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
  return { face, found, rest: pages.map((marks) => marks.filter((mark) => !used.has(mark))) };
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
