import type { ComposedProgram, LanguageComposition } from '../compose/composition.ts';
import { fieldName, parseFieldName } from '../model/field-name.ts';
import type { Block, Sheet } from '../model/node.ts';
import { blocksOf } from '../model/walk-tree.ts';
import type { Line } from '../progress/line.ts';
import type { Instrument } from '../read/schema/instrument.ts';
import { listGoalLevels } from '../words/parts/goal-levels.ts';
import { countDiaryDays } from './count-diary-days.ts';
import { listLines } from './list-lines.ts';

/**
 * What pages tell their scripts of all sheets in a language, so that those can make something of answers; each part by
 * program. It is worked out once, and a page that reads it has read no sheet: other words in a sheet do not change it.
 */
export interface AnswerOutline {
  /** How many days each diary has, by the key of its sheet. */
  diaryDays: Record<string, Record<string, number>>;
  /** The questions whose answers make lines over time. */
  lines: Record<string, Line[]>;
  /** Texts and tables of what went well: their names, or what those of their fields begin with, without the occasion, as `wins__wins`. */
  wins: Record<string, string[]>;
}

export function outlineAnswers(composition: LanguageComposition, instruments: readonly Instrument[]): AnswerOutline {
  const { vocabulary } = composition.ui;
  const setting = {
    instruments,
    levels: listGoalLevels(vocabulary),
    confidence: vocabulary.confidence.label,
    onOccasion: vocabulary.sheet_occasion,
  };
  const byProgram = <T>(outline: (sheets: Sheet[], program: ComposedProgram['program']) => T) =>
    Object.fromEntries(
      composition.programs.map(({ program, sheets }) => [
        program.id,
        outline(
          sheets.flatMap(({ patient }) => patient ?? []),
          program,
        ),
      ]),
    );
  return {
    diaryDays: byProgram(listDiaries),
    lines: byProgram((sheets, { measures }) => listLines(sheets, { ...setting, measures })),
    wins: byProgram(listWins),
  };
}

function listDiaries(sheets: readonly Sheet[]): Record<string, number> {
  return Object.fromEntries(
    sheets.flatMap((sheet) => {
      const days = countDiaryDays(sheet);
      return days === undefined ? [] : [[sheet.key, days]];
    }),
  );
}

function listWins(sheets: readonly Sheet[]): string[] {
  const names = sheets.flatMap(({ body }) =>
    blocksOf(body).flatMap((block) => {
      const name = nameOfWins(block);
      const parts = name === undefined ? undefined : parseFieldName(name);
      return parts ? fieldName({ worksheet: parts.worksheet, field: parts.field }) : [];
    }),
  );
  return [...new Set(names)];
}

/** The name of a text about what went well, or of the first field of such a table. */
function nameOfWins(block: Block): string | undefined {
  if (block.type === 'repeat-table' && block.topic === 'wins') return block.cells.flat(2)[0]!.name;
  return block.type === 'field' && block.field.kind === 'text' && block.field.topic === 'wins'
    ? block.field.name
    : undefined;
}
