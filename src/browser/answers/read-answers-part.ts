import '../controls/open-for-print.ts';
import type { AnsweredDocument } from '../../answers/answer.ts';
import { parseDocumentId } from '../../model/document-id.ts';
import { sheetKey } from '../../model/field-name.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { getPart, makeElement, makeButton } from '../element.ts';
import { listChosen } from './list-chosen.ts';
import { fetchFields } from './find-published.ts';
import { readFile, type FileReading } from './read-files.ts';
import type { TakeFiles } from './receive-files.ts';
import { showReading, type Fields, type ReadingWords } from './show-reading.ts';
import { canSeal } from '../../answers/saved/vault.ts';
import { findTitle, folderOf, programOfDocument, type SiteLibrary } from './site-library.ts';

export interface ReadPartWords extends ReadingWords {
  reading: string;
  wrong_passphrase: string;
  sealed_cannot: string;
  passphrase: string;
  open: string;
}

/** Files that were read, with the fields of all their documents. */
export interface ReadFiles {
  readings: readonly FileReading[];
  fields: Fields;
}

/**
 * Reads the files that a page receives, and shows what is in them.
 * @param onRead told all files read so far, each time there are more, and none once the reader clears them
 */
export function createReading(
  library: SiteLibrary,
  words: ReadPartWords,
  onRead: (read: ReadFiles) => void,
): TakeFiles {
  const place = getPart('read__results');
  const clear = getPart<HTMLButtonElement>('read__clear');
  const progress = getPart('read__progress');
  let readings: FileReading[] = [];
  const fields = new Map<string, Fields extends ReadonlyMap<string, infer F> ? F : never>();
  const loaded = new Set<string>();

  clear.addEventListener('click', () => {
    readings = [];
    show();
    getPart('read__files').focus();
  });

  return take;

  async function take(chosen: readonly File[]): Promise<void> {
    const files = await listChosen(chosen);
    for (const [index, file] of files.entries()) {
      progress.textContent = fillWords(words.reading, { n: String(index + 1), count: String(files.length) });
      const reading = await readFile(file, library);
      await loadFields(reading);
      readings = [...readings, reading];
    }
    progress.textContent = '';
    show();
    announce(place.innerText.slice(0, 200));
  }

  async function loadFields(reading: FileReading): Promise<void> {
    for (const [lang, folder, key] of listDocuments(reading, library)) {
      const id = `${lang}/${folder}/${key}`;
      if (loaded.has(id)) continue;
      loaded.add(id);
      const published = await fetchFields(library.base, lang, folder, key);
      for (const field of published?.fields ?? []) fields.set(field.name, field);
    }
  }

  function show(): void {
    clear.hidden = readings.length === 0;
    const titleOf = (program: string, sheet: string) => findTitle(library, program, sheet) ?? sheet;
    const titleOfDocument = (document: AnsweredDocument) => titleOf(programOfDocument(library, document), document.key);
    place.replaceChildren(
      ...readings.map((reading) => {
        const part = showReading(reading, fields, titleOfDocument, words);
        if (reading.kind === 'sealed') part.append(askPassphrase(reading));
        return part;
      }),
    );
    onRead({ readings, fields });
  }

  function askPassphrase(reading: Extract<FileReading, { kind: 'sealed' }>): HTMLElement {
    if (!canSeal()) return makeElement('p', { class: 'trouble' }, words.sealed_cannot);
    const id = `read__passphrase-${readings.indexOf(reading)}`;
    const box = makeElement('input', { type: 'password', id, autocomplete: 'off' });
    const wrong = makeElement('p', { role: 'alert' });
    const open = async () => {
      const opened = await reading.open(box.value);
      if (!opened) {
        wrong.textContent = words.wrong_passphrase;
        return;
      }
      await loadFields(opened);
      readings = readings.map((one) => (one === reading ? opened : one));
      show();
    };
    box.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void open();
    });
    return makeElement(
      'div',
      { class: 'field' },
      makeElement('label', { class: 'label', for: id }, words.passphrase),
      box,
      wrong,
      makeElement(
        'p',
        { class: 'button-row' },
        makeButton(words.open, () => void open(), false),
      ),
    );
  }
}

/** Where the lists of the fields of a file lie: language, folder and key. */
function listDocuments(reading: FileReading, library: SiteLibrary): [lang: string, folder: string, key: string][] {
  if (reading.kind === 'pdf') {
    const { id, lang, program, key } = reading.document;
    return [[lang, parseDocumentId(id)?.program ?? program ?? 'articles', key]];
  }
  if (reading.kind === 'copies') return reading.copies.flatMap((copy) => listDocuments(copy, library));
  if (reading.kind === 'seen' && reading.document) {
    const { lang, program, key } = reading.document;
    return [[lang, program, key]];
  }
  if (reading.kind !== 'saved') return [];
  const { language, program, sheets } = reading.saved;
  if (language === undefined || program === undefined) return [];
  return sheets.map((sheet) => {
    const key = sheetKey(sheet);
    return [language, folderOf(library, program, key), key];
  });
}
