/** The script of the settings: paper and size of print are kept on this device once they are chosen, and forgotten when asked. */
import '../require-floor.ts';
import { announce } from '../announce.ts';
import { getPart } from '../element.ts';
import { showScriptParts } from '../show-script-parts.ts';
import { readFaceChoice, writeFaceChoice, type FaceChoice } from '../settings/face-choice.ts';

const part = getPart('settings');
const forget = getPart('settings__forget');
const said = getPart('settings__said');
const boxes = [...part.querySelectorAll('input')];

show(readFaceChoice());
part.hidden = false;
showScriptParts();

part.addEventListener('change', () => {
  const chosen = boxes.filter(({ checked }) => checked).map(({ name, value }) => [name, value]);
  const choice = Object.fromEntries(chosen) as FaceChoice;
  const isKept = writeFaceChoice(choice);
  forget.hidden = !isKept;
  say(part.dataset[isKept ? 'kept' : 'notKept']!);
});
forget.addEventListener('click', () => {
  writeFaceChoice({});
  show({});
  say(part.dataset['forgotten']!);
  boxes[0]!.focus();
});

function show(choice: FaceChoice): void {
  for (const box of boxes) box.checked = choice[box.name as keyof FaceChoice] === box.value;
  forget.hidden = Object.keys(choice).length === 0;
}

function say(words: string): void {
  said.textContent = words;
  announce(words);
}
