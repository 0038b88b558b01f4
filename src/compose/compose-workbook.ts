import type { Authored } from '../read/library.ts';
import { listContents, listCore } from '../read/phase-contents.ts';
import type { PhaseContent } from '../read/schema/books.ts';
import type { Phase, Program } from '../read/schema/program.ts';
import { makeBookKey } from '../model/book-key.ts';
import { compact } from '../model/compact.ts';
import { sheetKey } from '../model/field-name.ts';
import { fillWords } from '../model/fill-words.ts';
import type { Block, Sheet, Workbook, WorkbookPart } from '../model/node.ts';
import { makeLeafFields, makeOwnerField, makePartFields, OWN_SHEET } from './book-fields.ts';
import {
  composePart,
  findSourceTitle,
  isForTeam,
  isWritten,
  joinParts,
  takeForPatient,
  type BookContents,
} from './compose-parts.ts';
import { composeTeamSheets } from './compose-team-sheets.ts';
import { readStatus } from './document-status.ts';
import type { LanguageSetting } from './language-setting.ts';

/** What distinguishes one book of a program from the others. */
type Particulars = Pick<Workbook, 'key' | 'title' | 'coverTitle'> & Partial<Workbook>;

/**
 * The books of a program: the patient's, which holds the core; the team's, which holds what only the team sees; the clinic
 * pack; and the packs that the program names. None is made while a sheet or article of it is missing in the language, or
 * where it would hold nothing; but the clinic pack, whose pages are handed out one by one, names at its end what is missing.
 */
export function composeWorkbooks(
  { value: program, file }: Authored<Program>,
  { otherHelp, safety, ...contents }: BookContents & Pick<Workbook, 'otherHelp' | 'safety'>,
  setting: LanguageSetting,
): Workbook[] {
  const { phases, packs } = program;
  const { language, instruments } = setting;
  const words = setting.words.workbook;
  const status = readStatus(program);
  const makeBook = (particulars: Particulars, parts: readonly (WorkbookPart | undefined)[]): Workbook => ({
    kind: 'workbook',
    program: program.id,
    audience: 'patient',
    lang: language.tag,
    howToUse: [],
    otherHelp: [],
    // What a sheet printed alone says at its end, too.
    safety: [...instruments.crisis],
    status,
    file,
    ...particulars,
    parts: joinParts(parts),
  });
  const isTeams = (content: PhaseContent) => isForTeam(content, contents);
  const isThere = (content: PhaseContent) => isWritten(content, contents);
  const missing = phases.flatMap(({ clinic }) => clinic.filter((content) => !isThere(content)));
  const read = new Set<string>();
  const titled = (title: string) => fillWords(title, { program: program.title });
  const owner = makeOwnerField(setting);
  const notesOf = ({ id }: Phase): Omit<Sheet, 'body'> => ({
    ...{ kind: 'sheet', id: OWN_SHEET, key: sheetKey({ worksheet: OWN_SHEET, occasion: id }) },
    ...{ program: program.id, lang: language.tag, filledBy: 'clinician', status, file },
    ...{ title: words.team_notes, purpose: words.team_notes_purpose },
  });

  return [
    makeBook(
      {
        ...{ key: makeBookKey('patient'), title: titled(words.patient), coverTitle: program.cover_title },
        ...{ owner, howToUse: [listSteps(program.how_to_use)], otherHelp },
        safety: [...makeLeafFields(setting), ...safety],
      },
      phases.map((phase) => {
        const core = listCore(phase).filter((content) => !isTeams(content));
        const fields = core.length > 1 ? makePartFields(phase, setting) : undefined;
        return composePart({ ...phase, fields }, core, contents, takeForPatient);
      }),
    ),
    makeBook(
      {
        ...{ key: makeBookKey('clinician'), title: titled(words.clinician), coverTitle: program.title },
        ...{ audience: 'clinician', owner, howToUse: [listSteps(words.team_use)], otherHelp, safety },
      },
      phases.map((phase) =>
        composePart(
          phase,
          listContents(phase).filter((content) => isTeams(content) || isThere(content)),
          contents,
          (sheets) => composeTeamSheets(sheets, notesOf(phase), read),
        ),
      ),
    ),
    makeBook(
      {
        ...{ key: makeBookKey('clinic'), title: titled(words.clinic), coverTitle: words.clinic_cover },
        howToUse: sayMissing([...new Set(missing.map((one) => findSourceTitle(one, contents)))], words.clinic_missing),
      },
      phases.map((phase) => composePart(phase, phase.clinic.filter(isThere), contents, takeForPatient)),
    ),
    ...packs.map(({ id, title, contents: named, intro, edition, size }) =>
      makeBook(
        {
          ...{ key: makeBookKey('pack', id), title, coverTitle: title },
          ...((edition ?? size) && { only: compact({ edition, size }) }),
        },
        [composePart(compact({ id, title, intro }), named, contents, takeForPatient)],
      ),
    ),
  ].filter(({ parts }) => parts.length > 0);
}

function sayMissing(titles: readonly string[], words: string): Block[] {
  if (titles.length === 0) return [];
  const text = fillWords(words, { titles: titles.join(' · ') });
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}

function listSteps(texts: readonly string[]): Block {
  return { type: 'steps', items: texts.map((text) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]) };
}
