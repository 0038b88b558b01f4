import { contrastOf, parseColour, type Rgb } from '../model/colour.ts';

/** The backgrounds of tokens.css; the accent is made darker or lighter until it can be read on them. */
export const LIGHT_PAPER = '#fffdf8';
export const DARK_PAPER = '#161d1f';
/** WCAG 2.2, 1.4.3 asks 4.5:1 for text; a little more, since accent text also stands on tinted boxes. */
const CONTRAST_LIGHT = 5.2;
const CONTRAST_DARK = 7;
/** A full colour glows on a dark page. */
const DARK_SATURATION = 0.55;
/** How much of the accent is in the background of a tinted box. */
const TINT_LIGHT = 0.08;
const TINT_DARK = 0.13;

/**
 * The colours of a publisher as a stylesheet: `--accent`, the text colour upon it and its tint, for light and dark.
 * @param accent `#rrggbb`
 */
export function writeThemeStylesheet(accent: string): string {
  const [hue, saturation, lightness] = toHsl(parseColour(accent));
  const light = shadeUntilReadable([hue, saturation, lightness], LIGHT_PAPER, -1, CONTRAST_LIGHT);
  const dark = shadeUntilReadable([hue, saturation * DARK_SATURATION, lightness], DARK_PAPER, 1, CONTRAST_DARK);
  return [
    `:root { ${declare(light, LIGHT_PAPER, TINT_LIGHT)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${declare(dark, DARK_PAPER, TINT_DARK)} } }`,
    '',
  ].join('\n');
}

function declare(accent: string, paper: string, tint: number): string {
  return `--accent: ${accent}; --on-accent: ${paper}; --accent-tint: ${mix(accent, paper, tint)};`;
}

/** `color-mix()` in sRGB, which the oldest browsers meant have not. */
function mix(colour: string, ground: string, share: number): string {
  const [over, under] = [parseColour(colour), parseColour(ground)];
  return formatColour(over.map((value, index) => value * share + under[index]! * (1 - share)) as Rgb);
}

/** Hue in degrees, the others from 0 to 1. */
type Hsl = [hue: number, saturation: number, lightness: number];

/** The colour itself, or the nearest darker (-1) or lighter (1) one of the same hue that has the contrast on the background. */
function shadeUntilReadable(
  [hue, saturation, lightness]: Hsl,
  background: string,
  direction: -1 | 1,
  contrast: number,
): string {
  for (let step = 0; step <= 100; step += 1) {
    const shade = fromHsl(hue, saturation, Math.min(1, Math.max(0, lightness + (direction * step) / 100)));
    if (contrastOf(shade, parseColour(background)) >= contrast) return formatColour(shade);
  }
  return direction < 0 ? '#000000' : '#ffffff';
}

function formatColour(colour: Rgb): string {
  return `#${colour
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function toHsl([red, green, blue]: Rgb): Hsl {
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, chroma] = [(max + min) / 2, max - min];
  if (chroma === 0) return [0, 0, lightness];
  const hue =
    max === red ? (green - blue) / chroma : max === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
  return [(hue * 60 + 360) % 360, chroma / (1 - Math.abs(2 * lightness - 1)), lightness];
}

/** CSS Color 4, 7.1. */
function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const position = (offset + hue / 30) % 12;
    return lightness - spread * Math.max(-1, Math.min(position - 3, 9 - position, 1));
  }) as Rgb;
}
