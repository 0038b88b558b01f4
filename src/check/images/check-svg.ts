import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isPrinted } from '../../model/printed-signs.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { findAttributeFault, findCssFault, findElementFault, SVG_FAULTS, type SvgFault } from './svg-rules.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing is well formed, needs no other file, and does nothing: it is shown on pages, may be opened by itself, and
 * stands on paper. @param text the whole file
 */
export function checkSvg(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  const around: SaxesTagNS[] = [];
  let start = 0;
  // What follows a fault of form is an echo of it.
  let isSound = true;

  const report = (offset: number, { message, advice }: SvgFault): void => {
    if (!isSound) return;
    const before = text.slice(0, Math.max(0, offset)).split('\n');
    const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
    problems.push(errorAt(place, 'unusable-image', message, advice));
  };
  const giveUp = (offset: number, fault: SvgFault): void => {
    report(offset, fault);
    isSound = false;
  };
  const checkWords = (words: string): void => {
    const within = (name: string): boolean => around.some(({ local }) => local === name);
    const offset = Math.max(start, text.lastIndexOf(words, parser.position));
    const fault = within('style') ? findCssFault(words) : undefined;
    if (fault) report(offset, fault);
    const lost = within('text') ? [...words].find((sign) => !isPrinted(sign)) : undefined;
    if (lost !== undefined) report(offset + words.indexOf(lost), SVG_FAULTS.sign(lost));
  };

  parser.on('error', ({ message }) => giveUp(parser.position - 1, SVG_FAULTS.form(message)));
  parser.on('doctype', (declared) => {
    if (/<!ENTITY/i.test(declared)) giveUp(text.search(/<!ENTITY/i), SVG_FAULTS.entities);
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') report(text.lastIndexOf('<?', parser.position), SVG_FAULTS.stylesheet);
  });
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    if (around.length === 0 && (tag.local !== 'svg' || tag.uri !== SVG)) giveUp(start, SVG_FAULTS.root);
    // What stands in such an element goes with it.
    const isWithin = around.some((outer) => findElementFault(outer));
    around.push(tag);
    if (isWithin) return;
    const fault = findElementFault(tag);
    if (fault) report(start, fault);
    if (fault || tag.uri !== SVG) return;
    if (around.length === 1 && !hasExtent(tag)) report(start, SVG_FAULTS.extent);
    for (const attribute of Object.values(tag.attributes)) {
      const wrong = findAttributeFault(attribute);
      if (wrong) report(text.indexOf(attribute.name, start), wrong);
    }
  });
  parser.on('closetag', () => around.pop());
  parser.on('text', checkWords);
  parser.on('cdata', checkWords);
  parser.write(text).close();
  return problems;
}

/** Whether the drawing has a width and a height, as far as it says. */
function hasExtent({ attributes }: SaxesTagNS): boolean {
  const [, , ...size] = attributes['viewBox']?.value.trim().split(/[\s,]+/) ?? ['', '', '1', '1'];
  const sizes = [...size, attributes['width']?.value ?? '1', attributes['height']?.value ?? '1'];
  return sizes.length === 4 && sizes.every((one) => parseFloat(one) > 0);
}
