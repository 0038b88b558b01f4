import type { PDFDocument } from 'pdf-lib';
import { compact } from '../../model/compact.ts';
import type { Manifest, ManifestFace, ManifestWidget } from '../../model/manifest.ts';
import type { Unclear } from '../answer.ts';
import { fieldNameOf } from '../read/match-widgets.ts';
import { normaliseText } from '../../model/value.ts';
import { arrangePages } from './arrange-pages.ts';
import { isExact, listMisplaced, type MarksOfPages } from './list-misplaced.ts';
import { readWords } from './page-words.ts';
import { recogniseFaces } from './recognise-face.ts';
import { isWithin, type Frame } from './frame.ts';
import { liesIn, readPageMarks, type PageMark } from './read-page-marks.ts';

/** What was seen of a document whose form was lost. */
export interface FlattenedReading {
  seen: Unclear[];
  /** Undefined where it cannot be told. */
  face: ManifestFace | undefined;
  /** Which page of the face each page of the file is, if it is one with boxes. */
  places: (number | undefined)[];
  /** What each page shows besides. */
  rest: PageMark[][];
}

/**
 * What stands in the boxes of a document whose form was lost, as when it was printed to PDF: the texts that begin in a box,
 * and the options whose boxes have a slanted line or a letter in them, which the empty page has not. Nothing where the face
 * cannot be told, and of pages that were scaled or moved: their texts lie in no box, or in another. Where several faces fit
 * as well, what they do not agree on is told with every question it may belong to. Undefined where a page of the document is
 * there twice: which of several copies a page belongs to cannot be told.
 */
export function readFlattened(
  pdf: PDFDocument,
  manifest: Manifest,
  documentId: string | undefined,
): FlattenedReading | undefined {
  const pages = pdf.getPages();
  const marks = pages.map((page) => withoutDoubles(readPageMarks(page)));
  const faces = recogniseFaces(manifest, documentId, pages, marks);
  if (!faces[0]) return { seen: [], face: undefined, places: [], rest: marks };
  const words = readWords(pages, marks);
  const { places, isTwice } = arrangePages(faces[0], manifest, words);
  if (isTwice) return undefined;
  const own = new Map(places.flatMap((place, index) => (place === undefined ? [] : [[place, marks[index]!]])));
  const readings = chooseExact(faces.map((face) => readFace(face, own))).map((reading) => {
    const misplaced = listMisplaced(reading.face, manifest, own, reading.rest);
    const widgets = reading.face.widgets.filter(({ page }) => !misplaced.has(page));
    return misplaced.size === 0 ? reading : readFace({ ...reading.face, widgets }, own);
  });
  const [first] = readings as [FaceReading];
  const kinds = new Map(manifest.fields.map(({ name, kind }) => [name, kind]));
  // Of some the lists of two programs may say different things.
  const names = new Set([...kinds.keys(), ...readings.flatMap((reading) => [...reading.found.keys()])]);
  const seen = [...names].flatMap((name): Unclear[] => {
    const kind = kinds.get(name);
    const found = readings.map((reading) => reading.found.get(name) ?? []);
    const all = [...new Set(found.flat())];
    if (all.length === 0) return [];
    const isSure = found.every((texts) => JSON.stringify(texts) === JSON.stringify(found[0]));
    return [{ name, ...compact({ kind }), reason: isSure && kind ? 'no-form' : 'layouts-differ', found: all }];
  });
  const rest = marks.map((all, index) => first.rest.get(places[index] ?? 0) ?? all);
  return { seen, face: first.face, places, rest };
}

/** A program may draw the same in the same place twice, as where it draws a look as that of an annotation and of a field. */
function withoutDoubles(marks: readonly PageMark[]): PageMark[] {
  const drawn = new Set<string>();
  return marks.filter((mark) => {
    if (mark.kind !== 'text') return true;
    const place = [mark.text, Math.round(mark.x), Math.round(mark.y)].join(' ');
    if (drawn.has(place)) return false;
    drawn.add(place);
    return true;
  });
}

/** What stands in the boxes of one face. */
interface FaceReading {
  face: ManifestFace;
  /** By field name: ids of ticked options, or the text. */
  found: Map<string, string[]>;
  /** What each of its pages shows besides. */
  rest: Map<number, PageMark[]>;
}

/** Of several readings those that leave on each page what was printed there, and no more; all where that is true of none. */
function chooseExact(readings: readonly FaceReading[]): readonly FaceReading[] {
  const exact = readings.filter(({ face, rest }) => [...rest].every(([page, marks]) => isExact(face, page, marks)));
  return exact.length > 0 ? exact : readings;
}

/** @param pages what each page of the face shows that the file has */
function readFace(face: ManifestFace, pages: MarksOfPages): FaceReading {
  const { widgets } = face;
  const found = new Map<string, string[]>();
  const used = new Set<PageMark>();
  const framed = new Map(
    [...pages].map(([number, marks]) => [
      number,
      findFramed(
        marks,
        widgets.filter(({ page }) => page === number),
      ),
    ]),
  );
  for (const widget of widgets) {
    const owner = framed.get(widget.page);
    const inside = (pages.get(widget.page) ?? []).filter((mark) => {
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
  const rest = new Map([...pages].map(([number, marks]) => [number, marks.filter((mark) => !used.has(mark))]));
  return { face, found, rest };
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
      const frame = 'frames' in mark ? mark.frames.find(find) : undefined;
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
