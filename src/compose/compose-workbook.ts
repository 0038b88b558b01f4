import type { Authored } from '../read/library.ts';
import type { Phase, Program } from '../read/schema/program.ts';
import { compact } from '../model/compact.ts';
import type { ComposedSheet } from './composition.ts';
import { readStatus } from './document-status.ts';
import { fieldName } from '../model/field-name.ts';
import { fieldsOf } from '../model/fields-of.ts';
import { fillWords } from '../model/fill-words.ts';
import type { LanguageSetting } from './language-setting.ts';
import type { Audience, Block, Sheet, TextField, Workbook, WorkbookPart } from '../model/node.ts';

interface WorkbookContents {
  sheets: readonly ComposedSheet[];
  articles: readonly ComposedSheet[];
  safety: Block[];
}

/**
 * The patient's workbook, and the clinician's where the team has anything more to see: it holds the sheets the team uses.
 * None while a sheet or article of it is missing in the language.
 */
export function composeWorkbooks(
  authored: Authored<Program>,
  contents: WorkbookContents,
  setting: LanguageSetting,
): Workbook[] {
  const all = authored.value.phases.map((phase) => phase.contents.map((content) => findComposed(content, contents)));
  if (all.flat().includes(undefined)) return [];
  const parts = all as ComposedSheet[][];
  const patient = composeWorkbook('patient', authored, parts, contents.safety, setting);
  if (!parts.flat().some(hasMoreForClinician)) return [patient];
  const forTeam = parts.map((sheets) => sheets.filter(isForTeam));
  return [patient, composeWorkbook('clinician', authored, forTeam, contents.safety, setting)];
}

/** What the team fills in, wholly or in part, or reads something on that no patient sees. The rest is in the patient's book. */
function isForTeam(sheet: ComposedSheet): boolean {
  return hasMoreForClinician(sheet) || fieldsOf(sheet.clinician.body).some(({ owner }) => owner !== 'patient');
}

function hasMoreForClinician({ patient, clinician }: ComposedSheet): boolean {
  return JSON.stringify(patient?.body) !== JSON.stringify(clinician.body);
}

function findComposed(
  content: Phase['contents'][number],
  { sheets, articles }: WorkbookContents,
): ComposedSheet | undefined {
  if ('article' in content) return articles.find(({ complete }) => complete.id === content.article);
  return sheets.find(({ complete }) => complete.id === content.sheet && complete.occasion?.id === content.occasion);
}

function composeWorkbook(
  audience: Audience,
  { value: program, file }: Authored<Program>,
  contents: readonly ComposedSheet[][],
  safety: Block[],
  { language, words }: LanguageSetting,
): Workbook {
  const parts = program.phases.map(({ id, title, intro }, index): WorkbookPart => {
    const sheets = contents[index]!.map((sheet) => sheet[audience]).filter(
      (sheet): sheet is Sheet => sheet !== undefined,
    );
    return compact({ id, title, intro, sheets });
  });
  return {
    kind: 'workbook',
    key: `workbook-${audience}`,
    program: program.id,
    audience,
    lang: language.tag,
    title: fillWords(words.workbook[audience], { program: program.title }),
    coverTitle: program.cover_title,
    owner: makeOwnerField(words.workbook.owner),
    howToUse: [
      {
        type: 'steps',
        items: program.how_to_use.map((text) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]),
      },
    ],
    safety,
    parts: parts.filter(({ sheets }) => sheets.length > 0),
    status: readStatus(program),
    file,
  };
}

/** Whose book it is. The same in both workbooks: it is the patient's. */
function makeOwnerField(label: string): TextField {
  return {
    kind: 'text',
    name: fieldName({ worksheet: 'workbook', field: 'owner' }),
    label,
    accessibleName: label,
    owner: 'patient',
    lines: 1,
  };
}
