import type { Problem } from '../problem/problem.ts';
import type { ComposedSheet } from './composition.ts';
import { fieldsOf } from '../model/fields-of.ts';
import type { Audience, Block } from '../model/node.ts';

/**
 * Carried values and look-backs of a reader's cut whose field that reader never sees: what the clinician noted would
 * stand on a patient's sheet, or a field of a part the program does not show would be empty for ever.
 */
export function findHiddenOriginals(sheets: readonly ComposedSheet[]): Problem[] {
  const asked = namesOf(sheets.flatMap(({ complete }) => complete.body));
  const shown = namesOf(sheets.flatMap(({ clinician }) => clinician.body));
  const forPatient = namesOf(sheets.flatMap(({ patient }) => patient?.body ?? []));
  const findAgain = (body: Block[], from: ReadonlySet<string>, to: ReadonlySet<string>, reader: Audience) =>
    fieldsOf(body, { carried: true })
      .filter(({ name }) => from.has(name) && !to.has(name))
      .map(({ name, at }) => describe(name, at!, reader));
  return sheets.flatMap(({ clinician, patient }) => [
    ...findAgain(clinician.body, asked, shown, 'clinician'),
    ...findAgain(patient?.body ?? [], shown, forPatient, 'patient'),
  ]);
}

function namesOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(fieldsOf(blocks).map(({ name }) => name));
}

function describe(name: string, at: { file: string; line: number; column: number }, reader: Audience): Problem {
  const hidden =
    reader === 'patient'
      ? { why: 'only the clinician sees it', advice: 'Put it into <ForClinician>, or name a field the patient sees.' }
      : {
          why: 'the program does not show it',
          advice: 'Put it into the same <When> as its field, or name another field.',
        };
  return {
    ...{ rule: 'hidden-original', severity: 'error', ...at },
    message: `"${name}" cannot be shown again here: ${hidden.why}.`,
    advice: hidden.advice,
  };
}
