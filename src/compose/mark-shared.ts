import { composeSheet } from './compose-sheet.ts';
import type { CompiledTemplate } from './template/compile-template.ts';
import { cutSheet } from './for-reader.ts';
import type { LanguageSetting } from './language-setting.ts';
import { sheetKey } from '../model/field-name.ts';
import { mapBlocks } from '../model/map-blocks.ts';
import type { Sheet } from '../model/node.ts';

/** What patients see of each worksheet where it is composed with no program, as JSON; filled as it is asked for. */
export type TreesWithoutProgram = Map<CompiledTemplate, string>;

/** Whether patients see the same on a sheet where it is composed with no program at all. */
export function isWithoutProgram(
  sheet: Sheet,
  parts: Omit<Parameters<typeof composeSheet>[0], 'program' | 'occasion'>,
  setting: LanguageSetting,
  trees: TreesWithoutProgram,
): boolean {
  // An occasion is a program's own.
  if (sheet.occasion) return false;
  const { template } = parts;
  const tree =
    trees.get(template) ??
    patientBody(composeSheet({ ...parts, program: undefined, occasion: undefined }, setting).sheet);
  trees.set(template, tree);
  return patientBody(sheet) === tree;
}

function patientBody(sheet: Sheet): string {
  return JSON.stringify(cutSheet(sheet).patient?.body ?? []);
}

/**
 * The sheets of a program, those marked as shared that are the same in every program: composed with no program they are no
 * other, the answers they show again come from such sheets, and they lead to no other sheet or part, whose page is its program's.
 * This looks at one program only. So what is shared stays so, at its address, whatever programs come and go, and all
 * programs that share a sheet have the same tree.
 *
 * @param sheets joined with the fields they show again
 * @param withoutProgram the keys for which `isWithoutProgram` holds
 */
export function markShared(sheets: readonly Sheet[], withoutProgram: ReadonlySet<string>): Sheet[] {
  return sheets.map((sheet) => {
    const shared =
      withoutProgram.has(sheet.key) && comesFrom(sheet).every((key) => withoutProgram.has(key)) && !leadsToSheet(sheet);
    return shared ? { ...sheet, shared: true } : sheet;
  });
}

/** The keys of the sheets whose answers a sheet shows again. */
function comesFrom({ body }: Sheet): string[] {
  const keys: string[] = [];
  mapBlocks(body, (block) => {
    if (block.type === 'carried' || block.type === 'look-back') {
      const { worksheet, occasion } = block.from;
      keys.push(sheetKey({ worksheet, occasion }));
    }
    return [block];
  });
  return keys;
}

function leadsToSheet({ body, nextStep = [] }: Sheet): boolean {
  return /"href":"(?:sheets?|part):/.test(JSON.stringify([body, nextStep]));
}
