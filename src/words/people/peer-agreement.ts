import { defineListWord } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

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
