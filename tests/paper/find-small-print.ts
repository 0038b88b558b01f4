import type { PaperDocument, PaperSetting } from '../../src/paper/paper-document.ts';
import type { TextBox } from './read-laid-out-pages.ts';
import { joinTexts, walkLeaves, walkTags, type Tag } from './read-tags.ts';

/** The words in which a document says where it comes from; no one needs them to fill it in. */
export function findSmallPrint(
  tags: readonly Tag[],
  document: PaperDocument,
  { publisher, words, disclaimer }: PaperSetting,
): Set<TextBox> {
  const sheets = document.kind === 'workbook' ? document.parts.flatMap((part) => part.sheets) : [];
  const sources = [document, ...sheets].flatMap(({ status }) => status.sources);
  const starts = [
    ...sources.map(({ authors, year }) => `${authors} (${year}).`),
    disclaimer,
    words.version!.replace('{version}', document.status.version),
    words.published_by!.replace('{publisher}', publisher.name).split('{url}')[0]!,
  ];
  const smallPrint = new Set<TextBox>();
  for (const tag of walkTags(tags)) {
    if (tag.type !== 'P') continue;
    const texts = [...walkLeaves([tag])].flatMap((leaf) => leaf.texts);
    const said = joinTexts(texts);
    if (said === publisher.name || starts.some((start) => start !== '' && isStartOf(said, start)))
      texts.forEach((text) => smallPrint.add(text));
  }
  return smallPrint;
}

/** Lines break after hyphens, too, and lose them there, so neither these nor white space tell anything. */
function isStartOf(said: string, start: string): boolean {
  return said.replaceAll(/[\s-]/g, '').startsWith(start.replaceAll(/[\s-]/g, ''));
}
