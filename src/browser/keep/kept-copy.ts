import type { Value, Values } from '../../model/value.ts';

/** One filled copy of a sheet, as it is kept on the device. */
export interface KeptCopy {
  /** Random; says nothing about the sheet. */
  id: string;
  program: string;
  /** `<worksheet>` or `<worksheet>--<occasion>`. */
  sheet: string;
  title: string;
  version: string;
  /** BCP 47 tag of the sheet's language. */
  language: string;
  /** The day it was begun; a second one of a day ends in `-2`. */
  copy: string;
  /** The moment of the last change, ISO 8601. */
  changed: string;
  answers: Values;
}

/** Whether something out of the store is a copy, as far as pages rely on it. */
export function isKeptCopy(value: unknown): value is KeptCopy {
  if (!isObject(value)) return false;
  const texts = ['id', 'program', 'sheet', 'title', 'version', 'language', 'copy', 'changed'];
  if (texts.some((key) => typeof value[key] !== 'string')) return false;
  const isDay = !Number.isNaN(Date.parse((value['copy'] as string).slice(0, 10)));
  return isDay && isObject(value['answers']) && Object.values(value['answers']).every(isValue);
}

function isValue(value: unknown): value is Value {
  if (!isObject(value)) return false;
  if ('written' in value) return typeof value['written'] === 'string';
  const plain = [value['value']].flat();
  return (
    typeof value['kind'] === 'string' && plain.every((one) => ['string', 'number', 'boolean'].includes(typeof one))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a name, which may be one that every object has. */
export function answerTo<V>(answers: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(answers, name) ? answers[name] : undefined;
}

/** Unlike any other, and without a meaning. `crypto.randomUUID` is missing on pages served without https. */
export function createId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name of a new copy: its day, with a number where the sheet has one of that day already. @param today an ISO day */
export function nameCopy(today: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? today : `${today}-${number}`;
    if (!taken.includes(name)) return name;
  }
}

/** Newest copy first; of one day, the one begun last. */
export function sortCopies<C extends Pick<KeptCopy, 'copy' | 'changed'>>(copies: readonly C[]): C[] {
  return [...copies].sort(
    (a, b) =>
      comparePlain(b.copy.slice(0, 10), a.copy.slice(0, 10)) ||
      numberOf(b) - numberOf(a) ||
      comparePlain(b.changed, a.changed),
  );
}

function comparePlain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function numberOf({ copy }: Pick<KeptCopy, 'copy'>): number {
  return Number(/^.{10}-(\d+)$/.exec(copy)?.[1] ?? 1);
}
