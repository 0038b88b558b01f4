import { defineListWord } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';
import { defineRowsWord } from '../parts/row-list.ts';

export const contacts = defineRowsWord({
  name: 'Contacts',
  summary: 'People to call: who they are, their number, and when they can be reached.',
  id: 'contacts',
  rows: 4,
  ask: ({ contacts: words }) => ({
    label: words.label,
    row: words.row,
    columns: [
      askText('name', words.name),
      askText('phone', words.phone),
      askText('role', words.role, 2),
      askText('when', words.when, 2),
    ],
  }),
});

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

export const peerAgreement = defineListWord({
  name: 'PeerAgreement',
  summary: 'What two people promise each other who keep in touch after the program.',
  id: 'peer',
  ask: ({ peer_agreement: words }) => [
    askText('who', words.who),
    askText('how_often', words.how_often, 2),
    askText('ask_me', words.ask_me, 2),
    askText('dont', words.dont, 2),
    askText('signs', words.signs, 2),
    askText('me', words.me),
    askText('peer', words.peer),
  ],
});

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
