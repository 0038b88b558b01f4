import sharp from 'sharp';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { endingOf } from '../../read/list-pictures.ts';

const FORMATS: Readonly<Record<string, string>> = { '.png': 'png', '.jpg': 'jpeg' };

/** A picture made of dots is whole, and what its name says. */
export async function checkRaster(file: string, bytes: Buffer): Promise<Problem[]> {
  const start = { file, line: 1, column: 1 };
  const wanted = FORMATS[endingOf(file)]!;
  const broken = errorAt(
    start,
    'broken-image',
    `This is no whole ${wanted.toUpperCase()}: it is cut off or damaged.`,
    'Open the original in a program for pictures and save it again.',
  );
  try {
    const picture = sharp(bytes, { failOn: 'warning' });
    const { format } = await picture.metadata();
    if (format !== wanted)
      return [
        errorAt(
          start,
          'wrong-image-format',
          `The file is a picture in the format ${format.toUpperCase()}, and its name says ${wanted.toUpperCase()}.`,
          `Save it as ${wanted.toUpperCase()} in a program for pictures; a new name alone changes nothing.`,
        ),
      ];
    await picture.stats();
  } catch {
    return [broken];
  }
  // The decoder does not miss the end of a PNG (W3C PNG, 11.2.5), and the typesetter does.
  return wanted === 'png' && !bytes.includes('IEND', 8, 'latin1') ? [broken] : [];
}
