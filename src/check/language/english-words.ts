/** Words that patient texts do without, each with what to write in their place. */
export interface WordRule {
  rule: string;
  pattern: RegExp;
  /** Why, as the end of the sentence "… is said here, which …". */
  why: string;
  advice: string;
}

function judging(pattern: RegExp, advice: string): WordRule {
  return { rule: 'judging-word', pattern, why: 'judges the reader', advice };
}

function sum(pattern: RegExp): WordRule {
  return {
    rule: 'asks-for-sums',
    pattern,
    why: 'asks the reader to calculate',
    advice: 'Ask for the single numbers only, or leave the sum to the team.',
  };
}

const NEVERTHELESS = String.raw`(?<!\b(?:fear of|fear|afraid of|afraid to|without|no|not|never|nobody)\s)`;

export const WORD_RULES: readonly WordRule[] = [
  judging(
    new RegExp(`${NEVERTHELESS}\\bfail(?:s|ed|ing|ures?)?\\b`, 'giu'),
    'Say what happened: "It did not happen this week."',
  ),
  judging(/\blaz(?:y|iness)\b/giu, 'Say what you see: "You had no strength for it."'),
  judging(/\bexcuses?\b(?! me)/giu, 'Write "reason", or ask what got in the way.'),
  judging(
    /\b(?:non-?)?complian(?:t|ce)\b|\bnon-?adheren(?:t|ce)\b/giu,
    'Say what the person does, or what got in the way.',
  ),
  judging(/\bunmotivated\b|\black of motivation\b/giu, 'Ask what got in the way.'),
  judging(/\bresistan(?:t|ce) to\b/giu, 'Ask what the person is worried about.'),
  judging(/(?<!\bnot )\byour (?:own )?fault\b/giu, 'Leave the question of guilt out.'),
  judging(/\b(?:you|I|they) should(?: have|['’]ve)\b/giu, 'Say what can be done now.'),
  judging(
    /\bwill-?power\b|\bweak-willed\b|\bself-discipline\b/giu,
    'Write about the plan, not about strength of will.',
  ),
  judging(/\ball in (?:your|the|my|their) (?:head|mind)\b/giu, 'Leave it out, also as a thing to deny.'),
  judging(/\bdon['’]t worry\b|\bdo not worry\b/giu, 'Say what helps, or what often happens.'),
  judging(/\bcatastrophi[sz]\w*\b/giu, 'Quote the thought: \'When a thought says "this will never end" …\''),
  judging(
    /\bpoor (?:choices?|discipline|effort)\b|\battention[- ]seeking\b|\bcheat(?:ed|ing)\b/giu,
    'Say what happened.',
  ),
  judging(
    /\bsimply\b|\bjust (?:do|try|stop|start|think|relax|keep|take|tell|remember|write|go|ask)\b/giu,
    'Leave the word out: what is easy for one is not for another.',
  ),
  {
    rule: 'not-addressed',
    pattern:
      /\b(?:the )?(?:patients?|clients?) (?:should|must|needs? to|ought to|ha(?:ve|s) to|(?:is|are) (?:asked|advised|encouraged) to)\b/giu,
    why: 'speaks about the reader and not to them',
    advice: 'Write "you", or "I" where the reader answers.',
  },
  sum(
    /(?<=^|[.!?:;,]\s|\b(?:and|then|to|now|please)\s)add (?:(?:them|these|those|the \w+|your \w+|all \w+|up) )*(?:up|together)\b/giu,
  ),
  sum(/\b(?:divide|multiply)\b[^.]*\bby\b|\bsubtract\b|\bcalculat(?:e|ing)\b/giu),
  sum(
    /\b(?:work out|take|find|write|note|make|count) (?:down |up )?(?:the|an|your) (?:average|sum|total|mean|difference)\b/giu,
  ),
  sum(
    /(?<=^|[.!?:;,]\s|\b(?:and|then|to|now|please)\s)(?:average|total(?: up)?|sum up) (?:the|your|all|these|them)\b/giu,
  ),
];
