import type { Place } from '../model/node.ts';
import type { Problem } from './problem.ts';

export function errorAt(place: Place, rule: string, message: string, advice: string): Problem {
  return { ...pick(place), rule, severity: 'error', message, advice };
}

export function warningAt(place: Place, rule: string, message: string, advice: string): Problem {
  return { ...pick(place), rule, severity: 'warning', message, advice };
}

function pick({ file, line, column }: Place): Place {
  return { file, line, column };
}
