import type { Size } from '../../src/model/face.ts';
import { inPoints, type LayoutFault } from './layout-fault.ts';
import type { LaidOutPdf } from './laid-out-pdf.ts';
import { findZones, overlapOf, reachesOut } from './page-zones.ts';
import type { Box, Edge, LaidOutPage, TextBox } from './read-laid-out-pages.ts';

/** Less than this nobody sees. */
const HAIR = 0.7;
/** How much of a stop or hyphen may hang outside, in em. */
const HANGING = 0.25;
/** An area to touch reaches this far beyond its square, in pt. */
const TOUCH_BEYOND = 5.7;

/**
 * Texts and places to answer that lie outside their part of the page, are cut, or cover one another. Only the number of a step
 * stands in its own box, where it is marked.
 */
export function* checkPlaces({ pages, widgets }: LaidOutPdf, size: Size): Generator<LayoutFault> {
  for (const page of pages) {
    const answers = widgets
      .filter((widget) => widget.page === page.number)
      .map(({ name, option, rect }) => {
        const [left, bottom, right, top] = rect;
        return {
          text: option === undefined || name.endsWith(`__is_${option}`) ? name : `${name}: ${option}`,
          option,
          left,
          bottom,
          right,
          top,
        };
      });
    const texts = page.texts.filter(({ text }) => text.trim() !== '');
    yield* checkZones(page, texts, answers, size);
    yield* checkCuts(page, texts);
    for (const { a, b, by } of findOverlaps(texts)) {
      yield { rule: 'text-overlap', page: page.number, text: a.text, message: `covers “${b.text}” by ${inPoints(by)}` };
    }
    for (const { a, b, by } of findOverlaps(answers)) {
      yield {
        rule: 'widget-overlap',
        page: page.number,
        text: a.text,
        message: `covers the field ${b.text} by ${inPoints(by)}`,
      };
    }
    for (const { a, b, by } of findOverlaps(answers, texts)) {
      if (b.text.trim() === a.option && reachesOut(b, a) <= HAIR) continue;
      yield {
        rule: 'widget-overlap',
        page: page.number,
        text: a.text,
        message: `covers the words “${b.text}” by ${inPoints(by)}`,
      };
    }
  }
}

type Named = Box & { text: string };

function* checkZones(
  page: LaidOutPage,
  texts: readonly TextBox[],
  answers: readonly Named[],
  size: Size,
): Generator<LayoutFault> {
  const { content, footer, tabs } = findZones(page, size);
  for (const text of texts) {
    const read = text.mcid !== undefined;
    const zones = read ? [content] : [content, footer, tabs];
    // As everywhere in typesetting, descenders of the last line and stops at the end of a line hang outside.
    const body = text.upright ? { ...text, bottom: text.baseline } : text;
    const by = Math.min(...zones.map((zone) => reachesOut(body, zone)));
    if (by > (/[-.,:;]$/.test(text.text) ? HANGING * text.size : HAIR)) {
      const where = read ? 'the content of the page' : 'the content, the footer and the tabs';
      yield {
        rule: 'text-place',
        page: page.number,
        text: text.text,
        message: `stands ${inPoints(by)} outside ${where}`,
      };
    }
  }
  for (const answer of answers) {
    const by = reachesOut(answer, content);
    if (by > TOUCH_BEYOND)
      yield {
        rule: 'text-place',
        page: page.number,
        text: answer.text,
        message: `lies ${inPoints(by)} outside the content of the page`,
      };
  }
}

function* checkCuts(page: LaidOutPage, texts: readonly TextBox[]): Generator<LayoutFault> {
  for (const text of texts.filter(({ upright }) => upright)) {
    // An underline belongs to its words.
    const letters = { ...text, bottom: text.baseline };
    const cut = page.edges.find((edge) => crosses(edge, letters));
    if (cut) {
      const line =
        cut.left === cut.right || cut.top - cut.bottom > cut.right - cut.left ? 'an upright line' : 'a level line';
      yield {
        rule: 'text-cut',
        page: page.number,
        text: text.text,
        message: `is crossed by ${line} at ${inPoints(cut.left)}, ${inPoints(cut.bottom)}`,
      };
    }
  }
}

function crosses(edge: Edge, box: Box): boolean {
  const inside = { left: box.left + HAIR, bottom: box.bottom + HAIR, right: box.right - HAIR, top: box.top - HAIR };
  return edge.left < inside.right && edge.right > inside.left && edge.bottom < inside.top && edge.top > inside.bottom;
}

/** Each two boxes that cover one another by more than a hair; of one list, or of two. */
function* findOverlaps<T extends Named, U extends Named>(
  boxes: readonly T[],
  others?: readonly U[],
): Generator<{ a: T; b: T | U; by: number }> {
  for (const [at, a] of boxes.entries()) {
    for (const b of others ?? boxes.slice(at + 1)) {
      const by = overlapOf(a, b);
      if (by > HAIR) yield { a, b, by };
    }
  }
}
