import { WORD_RULES } from './english-words.ts';
import { findPassives } from './find-passive.ts';
import type { Passage } from './passage.ts';
import { splitSentences } from './measure-text.ts';

/** Something said that patient texts do without. */
export interface Finding {
  rule: string;
  /** As it stands in the text. */
  phrase: string;
  message: string;
  advice: string;
}

/** What one passage of English says and should not. Words in quotation marks are someone's own and may judge. */
export function findWords({ text, kind }: Passage): Finding[] {
  const said = withoutQuotes(text);
  const words = WORD_RULES.flatMap(({ rule, pattern, why, advice }) =>
    [...said.matchAll(pattern)].map(([phrase]) => ({ rule, phrase, message: `"${phrase}" ${why}.`, advice })),
  );
  const passives = kind === 'prose' ? splitSentences(said).flatMap(findPassives) : [];
  return [
    ...words,
    ...passives.map((phrase) => ({
      rule: 'passive-voice',
      phrase,
      message: `"${phrase}" does not say who does it.`,
      advice: 'Say who: "you write", "the team shows you".',
    })),
  ];
}

function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”/g, (quote) => ' '.repeat(quote.length));
}
