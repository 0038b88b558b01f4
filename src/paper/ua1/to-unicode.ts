import type { Operand } from './content-operators.ts';
import { readOperators } from './content-operators.ts';

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3): the text of each character code. */
export function readToUnicode(bytes: Uint8Array): Map<number, string> {
  const texts = new Map<number, string>();
  readOperators(bytes, (operator, operands) => {
    if (operator === 'endbfchar') {
      for (let index = 0; index + 1 < operands.length; index += 2) {
        texts.set(numberOf(operands[index]), textOf(operands[index + 1]));
      }
    }
    if (operator === 'endbfrange') {
      for (let index = 0; index + 2 < operands.length; index += 3) {
        addRange(texts, numberOf(operands[index]), numberOf(operands[index + 1]), operands[index + 2]);
      }
    }
  });
  return texts;
}

/** A range maps to a list of texts, or to one text whose last unit counts up. */
function addRange(texts: Map<number, string>, first: number, last: number, target: Operand | undefined): void {
  for (let code = first; code <= last; code++) {
    if (Array.isArray(target)) {
      texts.set(code, textOf(target[code - first]));
    } else {
      const text = textOf(target);
      texts.set(code, text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + code - first));
    }
  }
}

function numberOf(operand: Operand | undefined): number {
  return operand instanceof Uint8Array ? operand.reduce((number, byte) => number * 256 + byte, 0) : -1;
}

/** UTF-16BE, or one byte where there is only one. */
function textOf(operand: Operand | undefined): string {
  if (!(operand instanceof Uint8Array)) return '';
  if (operand.length === 1) return String.fromCharCode(operand[0]!);
  let text = '';
  for (let index = 0; index + 1 < operand.length; index += 2) {
    text += String.fromCharCode(operand[index]! * 256 + operand[index + 1]!);
  }
  return text;
}
