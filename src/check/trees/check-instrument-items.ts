import type { Instrument } from '../../read/schema/instrument.ts';
import { parseFieldName } from '../../model/field-name.ts';
import type { Sheet } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TreeContext } from './tree-rule.ts';
import { blocksOf, startOf } from '../../model/walk-tree.ts';

/** What has the name of an item of a questionnaire says its published words, and no others. */
export function checkInstrumentItems(sheet: Sheet, { library, faulty }: TreeContext): Problem[] {
  const sound = [...library.instruments.values()].filter(({ file }) => !faulty.has(file));
  const instruments = sound.map(({ value }) => value);
  return listQuestions(sheet).flatMap(({ name, label, at }): Problem[] => {
    const found = findItem(instruments, name);
    if (!found || found.instrument.wordings[sheet.lang]?.items[found.item] === label) return [];
    const { instrument, item } = found;
    return [
      errorAt(
        at ?? startOf(sheet),
        'made-up-wording',
        `"${label}" has the name of the item "${item}" of "${instrument.title}", but is not its published wording in "${sheet.lang}".`,
        `Write <Instrument id="${instrument.id}" />, which prints the published words where there are any. A questionnaire is never translated or reworded by hand.`,
      ),
    ];
  });
}

interface Question {
  /** Field name of the answer. */
  name: string;
  /** What the reader is asked. */
  label: string;
  at: Sheet['body'][number]['at'];
}

/** Questions of a sheet that stand alone or as rows. */
function listQuestions({ body }: Sheet): Question[] {
  return blocksOf(body).flatMap((block): Question[] => {
    if (block.type === 'field') return [{ name: block.field.name, label: block.field.label, at: block.at }];
    if (block.type !== 'grid') return [];
    return block.rows.map(({ label }, index) => ({ name: block.cells[index]!.flat()[0]!.name, label, at: block.at }));
  });
}

function findItem(
  instruments: readonly Instrument[],
  name: string,
): { instrument: Instrument; item: string } | undefined {
  const { field, row } = parseFieldName(name)!;
  for (const instrument of instruments) {
    for (const { id } of instrument.items) {
      if ((field === instrument.id && row === id) || field === `${instrument.id}_${id}`)
        return { instrument, item: id };
    }
  }
  return undefined;
}
