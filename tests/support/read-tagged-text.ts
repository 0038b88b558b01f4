import type { WidgetFact } from '../../src/paper/paper-document.ts';
import { readLaidOutPdf } from '../paper/laid-out-pdf.ts';
import type { TextBox } from '../paper/read-laid-out-pages.ts';
import { isTag, joinTexts, type Tag } from '../paper/read-tags.ts';

interface TaggedText {
  type: string;
  text: string;
}

/** The texts of a PDF in the order they are read aloud, each with the element that holds it. @param widgets of the print edition, where they are to write in */
export async function readTaggedText(bytes: Uint8Array, widgets: readonly WidgetFact[] = []): Promise<TaggedText[]> {
  const { tags } = await readLaidOutPdf(bytes, widgets);
  return tags.flatMap(listTexts);
}

/** What stands before, between and after the elements within another is a text each. */
function listTexts({ type, children }: Tag): TaggedText[] {
  const texts: TaggedText[] = [];
  let own: TextBox[] = [];
  const end = (): void => {
    if (own.length > 0) texts.push({ type, text: joinTexts(own) });
    own = [];
  };
  for (const child of children) {
    if (!isTag(child)) own.push(...child.texts);
    else {
      end();
      texts.push(...listTexts(child));
    }
  }
  end();
  return texts;
}
