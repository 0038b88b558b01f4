import { readLaidOutPdf } from '../paper/laid-out-pdf.ts';
import { isTag, joinTexts, walkTags } from '../paper/read-tags.ts';

/** The elements of a PDF that hold text themselves, in the order they are read aloud. */
export async function readTaggedText(bytes: Uint8Array): Promise<{ type: string; text: string }[]> {
  const { tags } = await readLaidOutPdf(bytes, []);
  return [...walkTags(tags)].flatMap(({ type, children }) => {
    const texts = children.flatMap((child) => (isTag(child) ? [] : child.texts));
    return texts.length > 0 ? [{ type, text: joinTexts(texts) }] : [];
  });
}
