import { groupBy } from '../../model/group-by.ts';
import type { Manifest } from '../../model/manifest.ts';
import { listNotAsked } from '../../model/condition.ts';
import type { Answer, Doubt, Unclear } from '../answer.ts';
import type { FoundField } from './found-field.ts';
import { fieldNameOf, matchWidgets, type MatchedField } from './match-widgets.ts';
import { findMissingBoxes } from './find-missing-boxes.ts';
import { readField, type FieldReading } from './read-field.ts';

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
 * @param isList whether it is a list of answers, which has no boxes and may leave out what is empty
 */
export function readFields<Found extends FoundField>(
  manifest: Manifest,
  found: readonly Found[],
  isFull: (found: Found, text: string) => boolean = () => false,
  isList = false,
): FieldsReading {
  const { fields, strangers } = matchWidgets(manifest, found);
  const missing = isList ? new Set<string>() : findMissingBoxes(manifest, fields);
  const reading: FieldsReading = { answers: [], unclear: [], doubts: [] };
  for (const matched of fields) {
    const result = missing.has(matched.field.name) ? reportMissing(matched) : readField(matched);
    if (!result) continue;
    if ('unclear' in result) reading.unclear.push(result.unclear);
    else {
      reading.answers.push(result.answer);
      reading.doubts.push(...findDoubts(matched, result.answer, isFull));
    }
  }
  markNotAsked(manifest, reading);
  for (const [name, reported] of groupBy(strangers.flatMap(reportStranger), (stranger) => stranger.name))
    reading.unclear.push({
      name,
      reason: 'unknown-field',
      found: [...new Set(reported.flatMap(({ found }) => found))],
    });
  return reading;
}

/** What the other boxes of a field say is not all that was answered. */
function reportMissing(matched: MatchedField): FieldReading {
  const { name, kind } = matched.field;
  const rest = readField(matched);
  const found = rest && ('unclear' in rest ? rest.unclear.found : [rest.answer.value].flat().map(String));
  return { unclear: { name, kind, reason: 'no-box', found: found ?? [] } };
}

/** Marks the answers whose question was not asked, since what it depends on was answered otherwise. */
function markNotAsked({ fields }: Manifest, { answers, unclear }: FieldsReading): void {
  const byName = new Map<string, Answer>(answers.map((answer) => [answer.name, answer]));
  const open = new Set(unclear.map(({ name }) => name));
  const notAsked = listNotAsked(
    fields.map(({ name, asked_when: askedWhen }) => ({ name, askedWhen })),
    (name) => byName.get(name),
    (name) => open.has(name),
  );
  for (const answer of answers) if (notAsked.has(answer.name)) answer.not_asked = true;
}

function findDoubts<Found extends FoundField>(
  { field, widgets }: MatchedField<Found>,
  answer: Answer,
  isFull: (found: Found, text: string) => boolean,
): Doubt[] {
  const { name } = answer;
  const doubts: Doubt[] = [];
  const written = answer.kind === 'text' ? answer.value : 'written' in answer ? answer.written : undefined;
  if (written !== undefined) {
    if (answer.from === 'appearance') doubts.push({ name, reason: 'only-in-appearance', found: written });
    if (!isComplete(answer, field.unit) && widgets.some(({ found }) => isFull(found, written)))
      doubts.push({ name, reason: 'may-be-cut-off', found: written });
  }
  const renamed = widgets.find(({ found }) => fieldNameOf(found) !== name);
  if (renamed) doubts.push({ name, reason: 'renamed', found: renamed.found.name });
  return doubts;
}

/** A date that is sure has its whole year, and a number that ends with its unit has all its digits. */
function isComplete(answer: Answer, unit: string | undefined): boolean {
  return answer.kind === 'date' || (answer.kind === 'number' && unit !== undefined && answer.written.endsWith(unit));
}

function reportStranger({ name, type, value, shownState, valueState }: FoundField): Unclear[] {
  const found = type === 'text' ? value : (shownState ?? valueState);
  return found && found !== 'Off' ? [{ name, reason: 'unknown-field', found: [found] }] : [];
}
