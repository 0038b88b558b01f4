import type { Instrument } from '../../read/schema/instrument.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import type { WordContext } from '../word-context.ts';

/** The instrument a word names; undefined after reporting that there is none, or that it has no place here. */
export function findInstrument({ instruments, report }: WordContext, id: string): Instrument | undefined {
  if (instruments === undefined) {
    const message = 'An article shows no questionnaires: answers to them belong on a sheet.';
    report({ rule: 'misplaced-word', message, advice: 'Put it on a worksheet, and link to that from here.' });
    return undefined;
  }
  const instrument = instruments.known.get(id);
  if (instrument === undefined) {
    const advice = `${adviseNearest(id, instruments.known.keys())} A new one is a file in content/instruments/.`;
    report({ rule: 'unknown-reference', message: `There is no instrument with the id "${id}".`, advice, prop: 'id' });
  }
  // A file whose id differs from its name is told of that, and its fields are named after the file.
  return instrument && { ...instrument, id };
}
