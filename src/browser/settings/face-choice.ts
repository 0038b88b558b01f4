import { PAPERS, SIZES, type Face } from '../../model/face.ts';
import { readSetting, writeSetting } from './kept-setting.ts';

/** Which paper and size of print a reader chose, once for all files. */
export type FaceChoice = Partial<Pick<Face, 'paper' | 'size'>>;

const NAME = 'paper';

/** What was chosen on this device; nothing where nothing was, or where the browser forbids to keep it. */
export function readFaceChoice(): FaceChoice {
  const kept = parse(readSetting(NAME) ?? '{}');
  const paper = PAPERS.find((one) => one === kept?.['paper']);
  const size = SIZES.find((one) => one === kept?.['size']);
  return { ...(paper && { paper }), ...(size && { size }) };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

/**
 * @param choice an empty one removes what was chosen
 * @returns whether the browser keeps it
 */
export function writeFaceChoice(choice: FaceChoice): boolean {
  return writeSetting(NAME, Object.keys(choice).length === 0 ? undefined : JSON.stringify(choice));
}
