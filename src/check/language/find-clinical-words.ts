import type { Glossary } from '../../read/schema/glossary.ts';
import type { Finding } from './find-words.ts';
import type { Passage, PatientText } from './passage.ts';

/** A clinical word at its first use in a text, where the text neither marks nor explains it. */
export function findClinicalWords(
  { sections, explained, lang }: PatientText,
  { clinical_words: lists }: Glossary,
): { passage: Passage; finding: Finding }[] {
  const passages = sections.flatMap((section) => section.passages);
  return (lists[lang] ?? []).flatMap(({ word, term, say }) => {
    if (term !== undefined && explained.has(term)) return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(word)}s?(?![\\p{L}\\p{N}])`, 'iu');
    const passage = passages.find(({ text }) => pattern.test(text));
    if (!passage) return [];
    const phrase = pattern.exec(passage.text)![0];
    if (isExplained(passage.text, phrase)) return [];
    const advice = [
      ...(say === undefined ? [] : [`Write "${say}".`]),
      ...(term === undefined
        ? []
        : [`If they will hear it on the ward, explain it: <Term id="${term}">${phrase}</Term>.`]),
    ];
    const finding = {
      rule: 'clinical-word',
      phrase,
      message: `"${phrase}" is a clinical word that is not explained here.`,
      advice: advice.length > 0 ? advice.join(' ') : 'Use a common word, or explain it the first time.',
    };
    return [{ passage, finding }];
  });
}

/** "Pacing means …", "pacing (…)", "this is called pacing". */
function isExplained(text: string, phrase: string): boolean {
  const word = escapeRegExp(phrase);
  return new RegExp(
    `${word}["”]?(?: \\(|,? (?:that is|means?|is (?:a|an|the|when|what|how|where)\\b|, or\\b|– ))|(?:called|call (?:it|this|that)) ["“]?${word}|\\(${word}\\)`,
    'iu',
  ).test(text);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
