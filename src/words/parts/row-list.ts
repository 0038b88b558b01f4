import { z } from 'zod';
import type { Ui } from '../../read/schema/ui.ts';
import type { GridForm } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makeRepeatTable } from './field-table.ts';
import * as shared from './props.ts';
import { sayTen, type Question } from './question.ts';

/** What all words made of one table take, besides its rows. */
export function tableProps(id: string) {
  return {
    id: shared.id.default(id),
    label: shared.label.optional().meta({ description: 'The words above the table; left out, the usual ones.' }),
    hint: shared.hint,
    owner: shared.owner,
  };
}

/** A word that is nothing but rows alike with the same questions. */
export function defineRowsWord(word: {
  name: string;
  summary: string;
  /** Of the word, where the author gives none. */
  id: string;
  rows: number;
  standard?: GridForm;
  /** `ten` where columns ask for numbers from 0 to 10. */
  ask(words: Ui['vocabulary']): { label: string; row: string; columns: Question[]; ten?: boolean };
}) {
  const { name, summary, id: usual, rows: usualRows, standard, ask } = word;
  return defineWord({
    name,
    summary,
    props: z.strictObject({ ...tableProps(usual), rows: shared.rows.default(usualRows) }),
    specimen: `<${name} id="${usual}" rows={${usualRows}} />`,
    toNodes: ({ id, label, hint, rows, owner }, context) => {
      const asked = ask(context.words);
      return [
        makeRepeatTable(context, {
          ...{
            id,
            label: label ?? asked.label,
            hint: asked.ten ? sayTen(context.words, hint) : hint,
            owner,
            rows,
            columns: asked.columns,
          },
          rowLabel: asked.row,
          standard,
          // Beside a row's name and another column, a column of large print has hardly a word a line.
          large: asked.columns.length > 2 ? 'cards' : standard,
        }),
      ];
    },
  });
}
