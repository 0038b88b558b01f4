import type { Sheet } from '../../model/node.ts';
import { inlineText } from '../../model/inline-text.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { placedInlines, startOf } from '../../model/walk-tree.ts';
import type { TreeContext } from './tree-rule.ts';

/** Fewer words say neither what for nor what to do. */
const FEWEST_WORDS = 3;

/** Every sheet says in a sentence what it is for, and every sheet and article leads to something to do (PEMAT-P 1 and 20). */
export function checkActions(sheet: Sheet, { library }: TreeContext): Problem[] {
  const family = sheet.kind === 'article' ? library.articles.get(sheet.id) : library.worksheets.get(sheet.id);
  const source = [family?.source, ...(family?.translations.values() ?? [])].find((one) => one?.file === sheet.file);
  const placeOf = (key: string) => source?.placeOf([key]) ?? startOf(sheet);
  const problems: Problem[] = [];
  if (countWords(sheet.purpose) < FEWEST_WORDS) {
    const message = `"${sheet.purpose}" does not say what this is for.`;
    problems.push(
      warningAt(placeOf('purpose'), 'missing-purpose', message, 'Write one sentence: "This sheet helps you to …".'),
    );
  }
  const nextStep = inlineText(sheet.nextStep ?? []);
  if (sheet.kind === 'sheet' && countWords(nextStep) < FEWEST_WORDS) {
    const message = `"${nextStep}" is no step one could take.`;
    problems.push(
      warningAt(
        placeOf('next_step'),
        'missing-action',
        message,
        'Write one action small enough for today or tomorrow.',
      ),
    );
  }
  if (sheet.kind === 'article' && !leadsToSheet(sheet, library)) {
    const message = 'The article leads to no sheet, so it ends without anything to do.';
    problems.push(
      warningAt(startOf(sheet), 'missing-action', message, 'Name a worksheet as "next_sheet" in the front matter.'),
    );
  }
  return problems;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** A sheet that is not translated yet is named in the article's source. */
function leadsToSheet(article: Sheet, library: TreeContext['library']): boolean {
  if (library.articles.get(article.id)?.source.value.next_sheet !== undefined) return true;
  return placedInlines(article).some(({ inline }) => inline.type === 'link' && inline.href.startsWith('sheet:'));
}
