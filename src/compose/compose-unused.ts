import type { Sheet } from '../model/node.ts';
import type { Problem } from '../problem/problem.ts';
import type { Library } from '../read/library.ts';
import { listContents } from '../read/phase-contents.ts';
import type { CompiledTemplates } from './compile-templates.ts';
import { findProgram } from './compose-program.ts';
import { composeSheet, findWorksheet } from './compose-sheet.ts';
import type { LanguageSetting } from './language-setting.ts';

/**
 * Worksheets that no program uses, as the first program of a language would have them, so that their authors are told
 * what is wrong before they use them.
 */
export function composeUnused(
  { programs, worksheets }: Library,
  templates: CompiledTemplates,
  setting: LanguageSetting,
  problems: Problem[],
): Sheet[] {
  const contents = [...programs.values()].flatMap(({ source }) => source.value.phases.flatMap(listContents));
  const used = new Set(contents.flatMap((content) => ('sheet' in content ? [content.sheet] : [])));
  const [program] = [...programs.values()].flatMap((family) => findProgram(family, setting.language.tag) ?? []);
  return [...worksheets.values()].flatMap((worksheet): Sheet[] => {
    const authoring = used.has(worksheet.id) ? undefined : findWorksheet(worksheet, setting);
    const template = authoring && templates.get(authoring);
    if (!template) return [];
    const parts = { worksheet, authoring, template, program: program?.value, occasion: undefined };
    const { sheet, problems: found } = composeSheet(parts, setting);
    problems.push(...found);
    return [sheet];
  });
}
