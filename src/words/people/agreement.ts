import { defineListWord } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

export const agreement = defineListWord({
  name: 'Agreement',
  summary: 'Names and dates of both who agree.',
  id: 'agreement',
  ask: ({ agreement: words }) => [
    askText('me', words.me),
    { id: 'me_date', label: words.me_date, kind: 'date' },
    { ...askText('team', words.team), owner: 'clinician' },
    { id: 'team_date', label: words.team_date, kind: 'date', owner: 'clinician' },
  ],
});
