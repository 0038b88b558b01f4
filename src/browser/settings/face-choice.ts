import { PAPERS, SIZES, type Face } from '../../model/face.ts';

/** Which paper and size of print a reader chose, once for all files. */
export type FaceChoice = Partial<Pick<Face, 'paper' | 'size'>>;

/** What was chosen on this device; nothing where nothing was, or where the browser forbids to keep it. */
export function readFaceChoice(): FaceChoice {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOfChoice()) ?? '{}') as Record<string, unknown> | null;
    const paper = PAPERS.find((one) => one === kept?.['paper']);
    const size = SIZES.find((one) => one === kept?.['size']);
    return { ...(paper && { paper }), ...(size && { size }) };
  } catch {
    return {};
  }
}

/**
 * @param choice an empty one removes what was chosen
 * @returns whether the browser keeps it
 */
export function writeFaceChoice(choice: FaceChoice): boolean {
  try {
    if (Object.keys(choice).length === 0) localStorage.removeItem(nameOfChoice());
    else localStorage.setItem(nameOfChoice(), JSON.stringify(choice));
    return true;
  } catch {
    return false;
  }
}

/** Sites that lie below one origin keep apart. */
function nameOfChoice(): string {
  return `${document.body.dataset['store']}:paper`;
}
