import fc from 'fast-check';
import { readSaved } from '../../src/answers/saved/read-saved.ts';
import { formatSavedFile, type SavedFile } from '../../src/answers/saved/saved-file.ts';
import { formatSealedFile } from '../../src/answers/saved/sealed-file.ts';
import { createVault } from '../../src/answers/saved/vault.ts';
import { draw, type FuzzKind } from './fuzz-kind.ts';
import { byteHarms, harmBytes } from './harm-bytes.ts';

const CONTENTS = {
  program: 'demo',
  language: 'en',
  saved_at: '2026-03-04T14:05:00Z',
  sheets: ['2026-03-04', '2026-03-11'].map((copy) => ({
    worksheet: 'my-goals',
    title: 'Meine Ziele',
    version: '1.0.0',
    copy,
    answers: {
      'my-goals__day': { kind: 'date', written: '4.3.2026', value: '2026-03-04' },
      'my-goals__goal': { kind: 'text', value: 'Zum See gehen,\n„und zurück“ 🙂' },
      'my-goals__like': { kind: 'choice', value: ['walk', 'rest'] },
      'my-goals__sure': { kind: 'scale', value: 7 },
      'my-goals__weight': { kind: 'number', written: '72,5 kg', value: 72.5 },
    },
  })),
} satisfies Partial<SavedFile>;

const PASSPHRASE = 'a river in spring';
const WORDS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  'null',
  '1e999',
  '"__proto__"',
  '"sheets"',
  '\u00ff\u00fe',
  '\\ud800',
];
/** Opening one takes a quarter of a second, by intent. */
const SEALED_OF_20 = 1;
const plan = fc.record({ which: fc.nat({ max: 19 }), harms: byteHarms(WORDS, 0xff, 200) });

/** Saved files, also under a passphrase, with some of their bytes changed: read whole, or refused. */
export const FUZZ_SAVED: FuzzKind = {
  async prepare() {
    const text = formatSavedFile(CONTENTS);
    const [plain, sealed] = [text, await formatSealedFile(text, await createVault(PASSPHRASE))].map((file) =>
      new TextEncoder().encode(file),
    ) as [Uint8Array, Uint8Array];
    const put = readSaved(plain);
    return async (seed) => {
      const { which, harms } = draw(plan, seed);
      const read = readSaved(harmBytes(which < SEALED_OF_20 ? sealed : plain, harms));
      const opened = read.outcome === 'sealed' ? await read.open(PASSPHRASE) : read;
      if (opened.outcome !== 'read' || JSON.stringify(opened) === JSON.stringify(put)) return [];
      return [`read as ${JSON.stringify(opened)}`];
    };
  },
};
