import type { Manifest } from '../../model/manifest.ts';
import type { Answer, Doubt, Unclear } from '../answer.ts';
import type { FoundField } from './found-field.ts';
import { fieldNameOf, matchWidgets, type MatchedField } from './match-widgets.ts';
import { readField } from './read-field.ts';

export interface FieldsReading {
  /** In the order of the document's fields. */
  answers: Answer[];
  unclear: Unclear[];
  /** Of answers that stand. */
  doubts: Doubt[];
}

/**
 * The answers in what was found in a file.
 *
 * @param isFull whether a text ends where its box does, so that more may have been written
 */
export function readFields<Found extends FoundField>(
  manifest: Manifest,
  found: readonly Found[],
  isFull: (found: Found, text: string) => boolean = () => false,
): FieldsReading {
  const { fields, strangers } = matchWidgets(manifest, found);
  const reading: FieldsReading = { answers: [], unclear: [], doubts: [] };
  for (const matched of fields) {
    const result = readField(matched);
    if (!result) continue;
    if ('unclear' in result) reading.unclear.push(result.unclear);
    else {
      reading.answers.push(result.answer);
      reading.doubts.push(...findDoubts(matched, result.answer, isFull));
    }
  }
  const reported = new Map(strangers.flatMap(reportStranger).map((stranger) => [stranger.name, stranger]));
  reading.unclear.push(...reported.values());
  return reading;
}

function findDoubts<Found extends FoundField>(
  { widgets }: MatchedField<Found>,
  answer: Answer,
  isFull: (found: Found, text: string) => boolean,
): Doubt[] {
  const { name } = answer;
  const doubts: Doubt[] = [];
  const written = answer.kind === 'text' ? answer.value : 'written' in answer ? answer.written : undefined;
  if (written !== undefined) {
    if (answer.from === 'appearance') doubts.push({ name, reason: 'only-in-appearance', found: written });
    if (widgets.some(({ found }) => isFull(found, written)))
      doubts.push({ name, reason: 'may-be-cut-off', found: written });
  }
  const renamed = widgets.find(({ found }) => fieldNameOf(found) !== name);
  if (renamed) doubts.push({ name, reason: 'renamed', found: renamed.found.name });
  return doubts;
}

function reportStranger({ name, type, value, shownState, valueState }: FoundField): Unclear[] {
  const found = type === 'text' ? value : (shownState ?? valueState);
  return found && found !== 'Off' ? [{ name, reason: 'unknown-field', found: [found] }] : [];
}
