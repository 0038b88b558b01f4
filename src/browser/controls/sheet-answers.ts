import { readDate } from '../../answers/read/read-date.ts';
import { findNumberFault, readNumber } from '../../answers/read/read-number.ts';
import { normaliseText, type Value } from '../../model/value.ts';

/** A control of a field; several of them make a choice or a scale. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

const CONTROLS = 'input[name], textarea[name]';

/** Every control of a field of the page, in its order. */
export function listControls(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>(CONTROLS)];
}

export function controlsOf(root: ParentNode, name: string): Control[] {
  return listControls(root).filter((control) => control.name === name);
}

/** Whether it is ticked, not written in. */
export function isTickBox(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

/** What is answered in a field of the page; undefined where it is empty. Marked where the field is hidden since it is not asked. */
export function readAnswer(root: ParentNode, name: string): Value | undefined {
  const controls = controlsOf(root, name);
  const value = readControls(controls);
  const isHidden = controls.length > 0 && controls.every((control) => control.closest('[data-asked-when][hidden]'));
  return value && isHidden ? { ...value, not_asked: true } : value;
}

function readControls(controls: readonly Control[]): Value | undefined {
  const [first] = controls;
  if (!first) return undefined;
  if (!isTickBox(first)) return readWritten(first);
  const ticked = controls.filter((control) => isTickBox(control) && control.checked).map(({ value }) => value);
  const [one] = ticked;
  if (one === undefined) return undefined;
  if (first.type === 'checkbox') {
    // A single box has no option to name; the browser says "on".
    return first.hasAttribute('value')
      ? { kind: 'choice', value: [...new Set(ticked)] }
      : { kind: 'check', value: true };
  }
  if (first.closest('[data-kind="scale"]') === null) return { kind: 'choice', value: one };
  return { kind: 'scale', value: /^-?\d+$/.test(one) ? Number(one) : one };
}

function readWritten(control: Control): Value | undefined {
  const written = normaliseText(control.value);
  if (written.trim() === '') return undefined;
  const { kind, format, unit } = control.dataset;
  if (kind === 'date') {
    const value = readDate(written, format!);
    return value === undefined ? { kind, written } : { kind, written, value };
  }
  if (kind === 'number') {
    const value = readNumber(written, unit);
    const isSure = value !== undefined && !findNumberFault(value, limitsOf(control));
    return isSure ? { kind, written, value } : { kind, written };
  }
  return { kind: 'text', value: written };
}

/** What is asked of the number in a box. */
export function limitsOf({ dataset: { min, max, whole } }: Control): { min: number; max: number; whole: boolean } {
  return { min: Number(min ?? -Infinity), max: Number(max ?? Infinity), whole: whole !== undefined };
}

/** Shows an answer in every place the page has for it; undefined empties them. */
export function showAnswer(root: ParentNode, name: string, value: Value | undefined): void {
  for (const control of controlsOf(root, name)) {
    if (isTickBox(control)) control.checked = isTicked(control, value);
    else control.value = writeText(value);
  }
}

function isTicked(control: HTMLInputElement, value: Value | undefined): boolean {
  if (value === undefined) return false;
  if (value.kind === 'check') return !control.hasAttribute('value');
  if (value.kind !== 'choice' && value.kind !== 'scale') return false;
  return [value.value].flat().some((option) => String(option) === control.value);
}

/** An answer as it stands in a box. */
export function writeText(value: Value | undefined): string {
  if (value === undefined) return '';
  return 'written' in value ? value.written : String(value.value);
}

/** Puts what stands in one control into the others of its name: a carried value has several places. */
export function copyToTwins(root: ParentNode, control: Control): void {
  for (const twin of controlsOf(root, control.name)) {
    if (twin === control) continue;
    if (!isTickBox(twin)) twin.value = control.value;
    else if (twin.value === control.value && isTickBox(control)) twin.checked = control.checked;
  }
}
