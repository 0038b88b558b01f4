import type { Problem } from '../problem/problem.ts';
import type { Authoring, WorksheetTemplate } from '../read/library.ts';
import type { WorksheetFrontMatter, WorksheetTranslationFrontMatter } from '../read/schema/front-matter.ts';
import type { Program } from '../read/schema/program.ts';
import { compact } from '../model/compact.ts';
import { readStatus } from './document-status.ts';
import { evaluateTemplate } from './template/evaluate.ts';
import { sheetKey } from '../model/field-name.ts';
import type { CompiledTemplate } from './template/compile-template.ts';
import { fillWords } from '../model/fill-words.ts';
import type { LanguageSetting } from './language-setting.ts';
import type { Sheet } from '../model/node.ts';
import { VOCABULARY } from '../words/index.ts';

/** The worksheet in a language: the translation, or the source if it is written in that language. */
export function findWorksheet(
  { source, translations }: WorksheetTemplate,
  { language, defaultLanguage }: LanguageSetting,
): Authoring<WorksheetFrontMatter | WorksheetTranslationFrontMatter> | undefined {
  return translations.get(language.tag) ?? (language.tag === defaultLanguage ? source : undefined);
}

/**
 * A complete sheet: a worksheet for a program in a language, and for an occasion if there is one. One that is withheld
 * has no words for something it shows, and is not to be offered in this language.
 */
export function composeSheet(
  parts: {
    worksheet: WorksheetTemplate;
    authoring: Authoring<WorksheetFrontMatter | WorksheetTranslationFrontMatter>;
    template: CompiledTemplate;
    /** None to see what of it depends on a program. */
    program: Program | undefined;
    occasion: Sheet['occasion'];
  },
  { language, words, instruments, redFlags, help, site }: LanguageSetting,
): { sheet: Sheet; problems: Problem[]; withheld: boolean } {
  const { worksheet, authoring, template, program, occasion } = parts;
  const { stage, filled_by: filledBy, minutes } = worksheet.source.value;
  const { title, purpose, next_step } = authoring.value;
  const { blocks, problems, withheld } = evaluateTemplate(
    template,
    compact({
      ...{ worksheet: worksheet.id, occasion, program, instruments, redFlags, help, site },
      ...{ language, words, owner: filledBy === 'relative' ? 'patient' : filledBy },
    }),
    VOCABULARY,
  );
  const sheet: Sheet = compact({
    kind: 'sheet',
    id: worksheet.id,
    key: sheetKey({ worksheet: worksheet.id, occasion: occasion?.id }),
    program: program?.id,
    occasion,
    lang: language.tag,
    title: occasion ? fillWords(words.sheet_occasion, { sheet: title, occasion: occasion.title }) : title,
    purpose,
    stage,
    filledBy,
    minutes,
    body: blocks,
    nextStep: [{ type: 'text' as const, text: next_step }],
    status: readStatus(authoring.value),
    file: authoring.file,
  });
  return { sheet, problems, withheld };
}
