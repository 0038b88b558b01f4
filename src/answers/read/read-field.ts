import type { ManifestField } from '../../model/manifest.ts';
import { FORMLESS } from '../../pdf/write/fit-text.ts';
import type { Answer, AnswerSource, Unclear, UnclearReason } from '../answer.ts';
import type { FoundField } from './found-field.ts';
import type { MatchedField } from './match-widgets.ts';
import { readDate } from './read-date.ts';
import { findNumberFault, readNumber } from './read-number.ts';
import { normaliseText } from '../../model/value.ts';

export type FieldReading = { answer: Answer } | { unclear: Unclear } | undefined;

/** What was answered in a field; undefined if it was left empty. */
export function readField(matched: MatchedField): FieldReading {
  const { kind } = matched.field;
  return kind === 'choice' || kind === 'scale' || kind === 'check' ? readTicks(matched) : readWriting(matched);
}

// ---------------------------------------------------------------- ticks

function readTicks({ field, widgets }: MatchedField): FieldReading {
  const buttons = widgets.filter(({ found }) => found.type === 'button');
  const strange = buttons.flatMap(({ found }) => (found.isStrange ? [found.shownState!] : []));
  if (strange.length > 0) return unclear(field, 'unreadable', strange);
  const ticked = buttons.filter(({ found, option }) => isTicked(found, option));
  // A program that fills without drawing sets only the value; whether the mark was then taken away cannot be told, unless it
  // was made elsewhere and there can be but one.
  const eitherWay = buttons.filter(({ found, option }) => isTicked(found, option) || saysTicked(found, option));
  if (eitherWay.length > ticked.length && (ticked.length === 0 || field.many)) {
    return unclear(
      field,
      'value-and-appearance-differ',
      eitherWay.map(({ option }) => option ?? field.name),
    );
  }
  if (ticked.length === 0) return undefined;
  const source = { name: field.name, from: 'value' as const };
  if (field.kind === 'check') return { answer: { ...source, kind: 'check', value: true } };

  const options = new Set(ticked.map(({ option }) => option));
  const ids = (field.options ?? []).map((option) => option.id).filter((id) => options.has(id));
  if (field.kind === 'choice' && field.many && ids.length > 1 && ids.some((id) => isExclusive(field, id)))
    return unclear(field, 'contradictory-ticks', ids);
  if (field.kind === 'choice' && field.many) return { answer: { ...source, kind: 'choice', value: ids } };
  if (ids.length !== 1) return unclear(field, 'several-ticked', ids);
  const id = ids[0]!;
  if (field.kind === 'choice') return { answer: { ...source, kind: 'choice', value: id } };
  return { answer: { ...source, kind: 'scale', value: /^-?\d+$/.test(id) ? Number(id) : id } };
}

function isExclusive({ options = [] }: ManifestField, id: string): boolean {
  return options.some((option) => option.id === id && option.exclusive);
}

/** The widget's own state comes first: some viewers save it right and leave the field's value behind. */
function isTicked(found: FoundField, option: string | undefined): boolean {
  return found.shownState === undefined ? saysTicked(found, option) : found.shownState !== 'Off';
}

function saysTicked({ valueState }: FoundField, option: string | undefined): boolean {
  if (valueState === undefined || valueState === 'Off') return false;
  // The value of a radio group names one of its buttons; a checkbox has a value of its own.
  return option === undefined || valueState === option;
}

// ---------------------------------------------------------------- writing

/** Letters of two bytes each that lost the mark that says so, and were taken for one byte each. */
const IN_TWO_BYTES = /(?:\0[^\0]){4}/;

interface Writing {
  text: string;
  from: AnswerSource;
}

function readWriting({ field, widgets }: MatchedField): FieldReading {
  const writings: Writing[] = [];
  for (const { found } of widgets) {
    if (found.type !== 'text') continue;
    const { value, shown } = found;
    if (value !== undefined && (found.isStrange || IN_TWO_BYTES.test(value)))
      return unclear(field, 'unreadable', [normaliseText(value)]);
    if (value === undefined) {
      if (shown !== undefined) writings.push({ text: normaliseText(shown), from: 'appearance' });
    } else if (shown !== undefined && !isPartOf(shown, value)) {
      return unclear(field, 'value-and-appearance-differ', [normaliseText(value), normaliseText(shown)]);
    } else writings.push({ text: normaliseText(value), from: 'value' });
  }
  const written = writings.filter(({ text }) => text.trim() !== '');
  const texts = [...new Set(written.map(({ text }) => text))];
  if (texts.length > 1) return unclear(field, 'places-differ', texts);
  const first = written.find(({ from }) => from === 'value') ?? written[0];
  if (first?.from === 'appearance' && first.text.includes('\ufffd')) return unclear(field, 'unreadable', [first.text]);
  return first && readKind(field, first);
}

function readKind(field: ManifestField, { text, from }: Writing): FieldReading {
  const source = { name: field.name, from };
  if (field.kind === 'number') {
    const value = readNumber(text, field.unit);
    if (value === undefined) return unclear(field, 'not-a-number', [text]);
    const fault = findNumberFault(value, field);
    return fault ? unclear(field, fault, [text]) : { answer: { ...source, kind: 'number', value, written: text } };
  }
  if (field.kind === 'date') {
    const value = readDate(text, field.format ?? '');
    return value === undefined
      ? unclear(field, 'not-a-date', [text])
      : { answer: { ...source, kind: 'date', value, written: text } };
  }
  return { answer: { ...source, kind: 'text', value: text } };
}

/**
 * Whether all that is shown stands in the value in the same order. Viewers leave out letters their font lacks and what is beyond
 * the box, break lines where they like, and write in fonts whose letters cannot be told; a form filled here ends in “…” where
 * more was written than is shown.
 */
function isPartOf(shown: string, value: string): boolean {
  const written = letters(value);
  return [shown, shown.trimEnd().replace(/…$/, '')].some((text) => {
    const wanted = letters(text);
    let at = 0;
    for (const letter of written) if (letter === wanted[at]) at++;
    return at === wanted.length;
  });
}

/** What can be compared of a text: its letters without spaces, apart from their accents. */
function letters(text: string): string[] {
  const visible = normaliseText(text).replace(new RegExp(FORMLESS, 'gu'), '');
  return [...visible.normalize('NFKD').replace(/[\s\ufffd]/g, '')];
}

function unclear(field: ManifestField, reason: UnclearReason, found: string[]): FieldReading {
  return { unclear: { name: field.name, kind: field.kind, reason, found } };
}
