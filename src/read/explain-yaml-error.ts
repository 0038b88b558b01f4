import type { ErrorCode } from 'yaml';
import { quote } from '../problem/quote.ts';

type Explanation = { rule: string; message: string; advice: string };

/**
 * Says in an author's words what the YAML parser found; `at` is the text of the line from the fault on, `before` that
 * which stands before it.
 */
export function explainYamlError(code: ErrorCode, parserMessage: string, at: string, before: string): Explanation {
  const early = explainEarlyEnd(at, before);
  if (early) return early;
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        rule: 'duplicate-key',
        message: `The key ${quote(at.split(':')[0]!)} is written twice here, and only one of the two can count.`,
        advice: 'Delete one of them, or give it its right name.',
      };
    case 'TAB_AS_INDENT':
      return syntax(
        'The line is indented with a tab, which YAML does not allow.',
        'Indent with two spaces for each level.',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (/^[“„‟‘‚«»‹›]/.test(at) && !at.includes("'"))
        return syntax(
          `Curly quotation marks such as ${at[0]!} quote nothing in YAML, so the colon in ${quote(at)} looks like the end of a key.`,
          `Put straight ones around the text; the curly ones are printed: '${at}'.`,
        );
      if (/: /.test(at) && !at.includes('"'))
        return syntax(
          `The colon in ${quote(at)} looks like the end of a key.`,
          `Put the text in quotation marks: "${at}".`,
        );
      return syntax(
        `${quote(at)} and the line below it are read as one text, in which a colon has no place.`,
        'Start all keys of one level in the same column, give each its colon, and put a text with a colon in quotation marks.',
      );
    case 'BAD_INDENT':
      return syntax(
        parserMessage.startsWith('Flow')
          ? 'The list or group opened above with [ or { is not closed.'
          : 'The line starts in another column than its neighbours of the same level.',
        parserMessage.startsWith('Flow')
          ? 'Add the closing ] or }.'
          : 'Start all keys of one level in the same column.',
      );
    case 'MISSING_CHAR':
      if (/closing .quote/.test(parserMessage))
        return syntax(
          'The quotation mark that opens here is never closed.',
          'Add the closing one. Within the text, write it twice in single quotes, or as \\" in double quotes.',
        );
      return syntax(`Something is missing here: ${lowerFirst(parserMessage)}.`, 'Add what is missing.');
    case 'BAD_SCALAR_START':
      return syntax(
        `${quote(at)} begins with a character that has a meaning of its own in YAML.`,
        'Put the text in quotation marks.',
      );
    case 'MULTIPLE_DOCS':
      return syntax('A second document begins here with "---".', 'Keep one document a file: delete this line.');
    default:
      return syntax(
        `${quote(at)} cannot be read here: ${lowerFirst(parserMessage)}.`,
        'Put the text in quotation marks if it holds quotation marks, a colon, "#" or brackets.',
      );
  }
}

/** A quotation mark within a text that is quoted with the same sign ends it: an apostrophe, or a quote in a quote. */
function explainEarlyEnd(at: string, before: string): Explanation | undefined {
  const [, mark, inside] = /(?:^|[:\-[{,]\s*)(['"])((?:(?!\1).)*)\1$/.exec(before) ?? [];
  const end = mark === undefined ? -1 : at.lastIndexOf(mark);
  if (mark === undefined || end === -1) return undefined;
  const whole = `${inside}${mark}${at.slice(0, end)}`;
  const other = mark === "'" ? '"' : "'";
  const advice = whole.includes(other)
    ? `Write ${mark === "'" ? "''" : '\\"'} for each ${mark} within the text.`
    : `Put the text in the other quotation marks: ${other}${whole}${other}.`;
  return syntax(`The ${mark} before ${quote(at)} ends the text, although it is meant as a part of it.`, advice);
}

function syntax(message: string, advice: string): Explanation {
  return { rule: 'yaml-syntax', message, advice };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
