import { defineListWord } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

export const successPicture = defineListWord({
  name: 'SuccessPicture',
  summary: 'What others would see when the goal is reached, its first sign, and how it is counted.',
  id: 'success',
  ask: ({ success_picture: words }) => [
    askText('see', words.see, 3),
    askText('sign', words.sign, 2),
    askText('measure', words.measure),
  ],
});
