import { unicodeName } from 'unicode-name';

/** What is wrong with a drawing and what to do. */
export interface SvgFault {
  message: string;
  advice: string;
}

const PLAIN = 'Save it again as a plain SVG: Inkscape and Illustrator offer that when saving.';
const TAKE_OUT = `Take it out. ${PLAIN}`;

export const SVG_FAULTS = {
  form: (reason: string): SvgFault => ({
    message: `The drawing is no well-formed SVG: ${reason.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}.`,
    advice: 'Open the original in a program for drawings and save it again.',
  }),
  root: {
    message: 'The file is no SVG: it does not begin with <svg xmlns="http://www.w3.org/2000/svg">.',
    advice: 'Save the drawing as SVG, or write the xmlns if it is missing.',
  },
  extent: {
    message: 'The drawing has no size: its width, height or viewBox is no number above 0.',
    advice: 'Write viewBox="0 0 <width> <height>" with the size of what is drawn.',
  },
  entities: {
    message: 'The drawing declares entities, with which a file can say other things than it shows.',
    advice: `Write their values where they are used. ${PLAIN}`,
  },
  stylesheet: {
    message: 'The drawing takes its looks from another file, which is not published with it.',
    advice: `Write the looks into the drawing. ${PLAIN}`,
  },
  program: { message: 'A drawing cannot hold a program: it would run where patients look at it.', advice: TAKE_OUT },
  html: {
    message: 'The drawing holds a piece of a web page, which is not shown on paper and may hold a program.',
    advice: 'Write words as <text>, and draw the rest. Diagram editors have a setting for that.',
  },
  moves: {
    message: 'The drawing moves, and paper does not.',
    advice: 'Take the movement out and show what matters at once.',
  },
  link: {
    message: 'A link in a drawing leads nowhere: pages and paper show the drawing as a picture.',
    advice: 'Take it out, and write the link into the text beside the picture.',
  },
  outside: (address: string): SvgFault => ({
    message: `The drawing takes "${address.length > 40 ? `${address.slice(0, 39)}…` : address}" from elsewhere, which is shown neither on pages nor on paper.`,
    advice: 'Put it into the drawing itself: programs for drawings call that embedding.',
  }),
  sign: (sign: string): SvgFault => ({
    message: `The fonts of the paper have no "${sign}" (U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}, ${unicodeName(sign)}).`,
    advice: 'Turn the words into paths, or take another sign.',
  }),
} as const;

const ELEMENTS: ReadonlyMap<string, SvgFault> = new Map<string, SvgFault>([
  ...['script', 'handler', 'listener'].map((name) => [name, SVG_FAULTS.program] as const),
  ...['foreignObject', 'iframe', 'embed', 'object', 'audio', 'video', 'canvas'].map(
    (name) => [name, SVG_FAULTS.html] as const,
  ),
  ...['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set', 'discard'].map(
    (name) => [name, SVG_FAULTS.moves] as const,
  ),
  ['a', SVG_FAULTS.link],
]);

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Why an element cannot be part of a drawing, by its local name and namespace. */
export function findElementFault({ local, uri }: { local: string; uri: string }): SvgFault | undefined {
  return uri === XHTML ? SVG_FAULTS.html : ELEMENTS.get(local);
}

export function findAttributeFault({ local, value }: { local: string; value: string }): SvgFault | undefined {
  if (/^on/i.test(local)) return SVG_FAULTS.program;
  return ['href', 'src', 'base'].includes(local) ? findAddressFault(value) : findCssFault(value);
}

/** Looks that need another file; an attribute of a drawing may hold the same. */
export function findCssFault(css: string): SvgFault | undefined {
  const plain = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) =>
      String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)),
    )
    .replaceAll(/\\(.)/g, '$1');
  const imported = /@import\s+(?:url\()?\s*["']?([^"');]*)/i.exec(plain)?.[1];
  if (imported !== undefined) return SVG_FAULTS.outside(imported);
  for (const [, address] of plain.matchAll(/(?:url|src|image)\(\s*["']?([^"')]*)/gi)) {
    const fault = findAddressFault(address!);
    if (fault) return fault;
  }
  const set = /image-set\([^)]*["']([^"']+)["']/i.exec(plain)?.[1];
  return set === undefined ? undefined : findAddressFault(set);
}

/** A part of the same drawing, or a picture that is written into it. */
function findAddressFault(address: string): SvgFault | undefined {
  // Browsers pass over white space and control characters in an address.
  const plain = [...address].filter((sign) => !/[\p{Cc}\s]/u.test(sign)).join('');
  if (/^javascript:/i.test(plain)) return SVG_FAULTS.program;
  if (
    plain === '' ||
    /^#/.test(plain) ||
    /^data:(image\/(png|jpeg|gif|webp)|font\/|application\/(x-)?font)/i.test(plain)
  )
    return undefined;
  return SVG_FAULTS.outside(plain);
}
