import '../controls/open-for-print.ts';
import { parseDocumentId } from '../../model/document-id.ts';
import { sheetKey } from '../../model/field-name.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { getPart, makeElement, makeButton } from '../element.ts';
import { listChosen } from './list-chosen.ts';
import { fetchFields, type Fields } from './find-published.ts';
import { readFile, type FileReading } from './read-files.ts';
import type { TakeFiles } from './receive-files.ts';
import { countFindings } from './show-findings.ts';
import { showReading, type ReadingWords } from './show-reading.ts';
import { canSeal } from '../../answers/saved/vault.ts';
import { documentOf, type SiteLibrary } from './site-library.ts';

export interface ReadPartWords extends ReadingWords {
  reading: string;
  read_files: string;
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
 * Reads the files that a page receives, and shows each in short, those first that a person must look at.
 * @param onRead told all files read so far, each time there are more, and none once the reader clears them; says how much
 *   more there is to look at in all of them together
 */
export function createReading(
  library: SiteLibrary,
  words: ReadPartWords,
  onRead: (read: ReadFiles) => number,
): TakeFiles {
  const place = getPart('read__results');
  const clear = getPart<HTMLButtonElement>('read__clear');
  const progress = getPart('read__progress');
  let readings: FileReading[] = [];
  /** Made once for each, so that what is open or half typed stays so when there are more. */
  const parts = new WeakMap<FileReading, HTMLElement>();
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
    announce(show());
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

  /** Gives what it says above them. */
  function show(): string {
    clear.hidden = readings.length === 0;
    const further = onRead({ readings, fields });
    const [toLook, others] = [true, false].map((wanted) =>
      readings.filter((reading) => countFindings(reading) > 0 === wanted),
    ) as [FileReading[], FileReading[]];
    const count = toLook.map(countFindings).reduce((sum, one) => sum + one, further);
    const said = [
      fillWords(words.read_files, { count: String(readings.length) }),
      ...(count > 0 ? [fillWords(words.to_look, { count: String(count) })] : []),
    ].join(' · ');
    place.replaceChildren(
      ...(readings.length > 0 ? [makeElement('p', { class: 'lead' }, said)] : []),
      ...[...toLook, ...others].map(takePart),
    );
    return said;
  }

  function takePart(reading: FileReading): HTMLElement {
    const part = parts.get(reading) ?? showReading(reading, fields, library, words);
    if (reading.kind === 'sealed' && !parts.has(reading)) part.append(askPassphrase(reading));
    parts.set(reading, part);
    return part;
  }

  function askPassphrase(reading: Extract<FileReading, { kind: 'sealed' }>): HTMLElement {
    if (!canSeal()) return makeElement('p', { class: 'trouble' }, words.sealed_cannot);
    const id = `read__passphrase-${readings.indexOf(reading)}`;
    const box = makeElement('input', { type: 'password', id, autocomplete: 'off', 'aria-describedby': `${id}-wrong` });
    const wrong = makeElement('p', { role: 'alert', id: `${id}-wrong` });
    const open = async () => {
      const opened = await reading.open(box.value);
      if (!opened) {
        wrong.textContent = words.wrong_passphrase;
        box.focus();
        return;
      }
      await loadFields(opened);
      readings = readings.map((one) => (one === reading ? opened : one));
      announce(show());
      parts.get(opened)?.querySelector('h3')?.focus();
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
    const { folder, key } = documentOf(library, program, sheetKey(sheet));
    return [language, folder, key];
  });
}
