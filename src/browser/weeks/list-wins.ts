import { fieldName, parseFieldName } from '../../model/field-name.ts';
import type { DatedCopy } from '../../progress/place-answers.ts';

/** Something that went well. */
export interface Win {
  day: string;
  win: string;
  /** Empty where nothing was written. */
  whatItTook: string;
}

/** What was written into texts and tables of what went well, newest first. @param names as in ProgramLines */
export function listWins(names: readonly string[], copies: readonly DatedCopy[]): Win[] {
  const wins = copies.flatMap(({ day, answers }) =>
    [...answers].flatMap(([name, value]): Win[] => {
      const parts = parseFieldName(name);
      if (!parts || value.kind !== 'text') return [];
      if (!names.includes(fieldName({ worksheet: parts.worksheet, field: parts.field }))) return [];
      if (parts.column === undefined) return [{ day, win: value.value, whatItTook: '' }];
      if (parts.column !== 'win') return [];
      const date = answers.get(fieldName({ ...parts, column: 'date' }));
      const took = answers.get(fieldName({ ...parts, column: 'what_it_took' }));
      return [
        {
          day: (date?.kind === 'date' ? date.value : undefined) ?? day,
          win: value.value,
          whatItTook: took?.kind === 'text' ? took.value : '',
        },
      ];
    }),
  );
  return wins.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
