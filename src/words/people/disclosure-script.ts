import { defineListWord } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

export const disclosureScript = defineListWord({
  name: 'DisclosureScript',
  summary: 'What to say to someone, what to keep, and what to say when they ask.',
  id: 'script',
  ask: ({ disclosure_script: words }) => [
    askText('who', words.who),
    askText('what_i_say', words.what_i_say, 3),
    askText('what_i_keep', words.what_i_keep, 2),
    askText('if_they_ask', words.if_they_ask, 2),
  ],
});
