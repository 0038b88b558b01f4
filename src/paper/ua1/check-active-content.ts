import { decodeText } from '../../pdf/text-string.ts';
import type { Ua1Finding } from './finding.ts';
import type { Ua1Document } from './ua1-document.ts';

/** The host of the addresses that stand for fields until they are widgets. */
const PLACEHOLDER = 'field.invalid';
/** What it has in common in both orders of UTF-16, bytes as characters. */
const WIDE_PLACEHOLDER = [...PLACEHOLDER].join('\0');

/** Invariants beyond veraPDF: nothing in the file acts by itself, and nothing is left of the making of it. */
export function* checkActiveContent(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkScripts(document);
  yield* checkPlaceholders(document);
}

function* checkScripts({ catalog, objects }: Ua1Document): Generator<Ua1Finding> {
  if (catalog.has('OpenAction')) {
    yield { clause: 'invariant:no-script', message: 'The catalog has an action for when the file is opened.' };
  }
  for (const { object } of objects.having('AA')) {
    yield { clause: 'invariant:no-script', object, message: `There are actions that run by themselves in ${object}.` };
  }
  const scripts = new Map(
    [...objects.ofType('JavaScript'), ...objects.having('JS')].map((found) => [found.dict, found]),
  );
  for (const { object } of scripts.values()) {
    yield { clause: 'invariant:no-script', object, message: `There is a script in ${object}.` };
  }
}

function* checkPlaceholders({ objects }: Ua1Document): Generator<Ua1Finding> {
  for (const { text, key, owner } of objects.texts) {
    if (!text.bytes.includes(PLACEHOLDER) && !text.bytes.includes(WIDE_PLACEHOLDER)) continue;
    const words = decodeText(text.bytes);
    const object = owner.toString();
    const message = `A placeholder is left in ${key} of ${object}: ${words}.`;
    yield { clause: 'invariant:no-placeholder', object, message };
  }
}
