/** Participles that do not end in -ed and are seldom adjectives. */
const IRREGULAR = [
  ...['given', 'taken', 'made', 'done', 'seen', 'shown', 'told', 'written', 'kept', 'held', 'known', 'found'],
  ...['chosen', 'brought', 'built', 'taught', 'led', 'sent', 'put', 'paid', 'said', 'thought', 'meant', 'read'],
  ...['cut', 'hidden', 'driven', 'drawn', 'spoken', 'forgotten', 'understood', 'heard', 'caught', 'bought', 'sold'],
  ...['eaten', 'begun', 'grown', 'thrown', 'torn', 'won', 'forgiven', 'laid', 'let', 'spent', 'split', 'spread'],
];

/** Words in -ed that say how someone or something is, or what it is called, not what was done to them. */
const ADJECTIVES = new Set([
  ...['tired', 'worried', 'scared', 'interested', 'pleased', 'used', 'supposed', 'married', 'bored', 'relaxed'],
  ...['stressed', 'excited', 'frightened', 'annoyed', 'exhausted', 'limited', 'concerned', 'ashamed', 'crowded'],
  ...['confused', 'disappointed', 'surprised', 'depressed', 'satisfied', 'connected', 'related', 'involved'],
  ...['prepared', 'mixed', 'finished', 'closed', 'motivated', 'overwhelmed', 'isolated', 'embarrassed', 'disabled'],
  ...['retired', 'experienced', 'convinced', 'determined', 'dressed', 'rested', 'unemployed', 'divorced', 'hundred'],
  ...['naked', 'rugged', 'indeed', 'agreed', 'rushed', 'detailed', 'complicated', 'unexpected', 'unwanted', 'needed'],
  ...[
    'advanced',
    'balanced',
    'called',
    'named',
    'packed',
    'wicked',
    'sacred',
    'speed',
    'ahead',
    'skilled',
    'allowed',
    'blocked',
  ],
]);

const PASSIVE = new RegExp(
  `\\b(?:am|is|are|was|were|be|been|being|['’]s|['’]re)\\s+(?:(?:not|never|also|often|always|usually|only|then|\\w+ly)\\s+)?(\\w{3,}ed|${IRREGULAR.join('|')})\\b`,
  'giu',
);

/** The passives of a sentence, as it has them: "are given". */
export function findPassives(sentence: string): string[] {
  return [...sentence.matchAll(PASSIVE)]
    .filter(([, participle = '']) => !ADJECTIVES.has(participle.toLowerCase()))
    .map(([phrase]) => phrase);
}
