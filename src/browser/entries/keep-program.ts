/** The script that keeps a program on this device. */
import '../require-floor.ts';
import { fillWords } from '../../model/fill-words.ts';
import { getPart, makeButton, makeElement } from '../element.ts';
import { askForLasting } from '../keep/keep-choice.ts';
import { keepProgram, listKept, listProgram, removeProgram, sumBytes } from '../offline/kept-files.ts';
import { saySize } from '../offline/say-size.ts';
import { siteBase } from '../offline/site-base.ts';

interface KeepProgramPage {
  /** Path of the list of the program's files. */
  list: string;
  lang: string;
  words: Record<
    'intro' | 'keep' | 'size' | 'yes' | 'no' | 'under_way' | 'kept' | 'failed' | 'remove' | 'removed',
    string
  >;
}

const part = getPart('offline');
const { list, lang, words } = JSON.parse(part.dataset['page']!) as KeepProgramPage;
const [state, said] = [getPart('offline__state'), getPart('offline__said')];
const base = siteBase();
if (base !== undefined) {
  await showState(base);
  part.hidden = false;
}

async function showState(base: string): Promise<void> {
  const { programs } = await listKept(base);
  if (programs.has(list))
    show(
      words.kept,
      makeButton(words.remove, () => void remove(base)),
    );
  else
    show(
      words.intro,
      makeButton(words.keep, () => void ask(base)),
    );
}

async function ask(base: string): Promise<void> {
  try {
    const size = saySize(sumBytes(await listProgram(base, list)), lang);
    const yes = makeButton(words.yes, () => void keep(base, size), false);
    show(
      fillWords(words.size, { size }),
      yes,
      makeButton(words.no, () => void showState(base)),
    );
    yes.focus();
  } catch {
    said.textContent = words.failed;
  }
}

async function keep(base: string, size: string): Promise<void> {
  let done = 0;
  const showDone = () => (said.textContent = fillWords(words.under_way, { done: saySize(done, lang), size }));
  state.replaceChildren();
  showDone();
  try {
    await keepProgram(base, list, (bytes) => {
      done += bytes;
      showDone();
    });
    await askForLasting();
    await showState(base);
  } catch {
    await showState(base);
    said.textContent = words.failed;
  }
  state.querySelector('button')?.focus();
}

async function remove(base: string): Promise<void> {
  await removeProgram(base, list);
  await showState(base);
  said.textContent = words.removed;
  state.querySelector('button')?.focus();
}

function show(words: string, ...buttons: HTMLButtonElement[]): void {
  said.textContent = '';
  state.replaceChildren(makeElement('p', {}, words), makeElement('p', { class: 'button-row' }, ...buttons));
}
