import type { PDFObject } from 'pdf-lib';
import { PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { nameAt, textOf } from '../../pdf/read/pdf-access.ts';
import type { Ua1Finding } from './finding.ts';
import type { Ua1Document } from './ua1-document.ts';

/** The host of the addresses that stand for fields until they are widgets. */
const PLACEHOLDER = 'field.invalid';

/** Invariants beyond veraPDF: nothing in the file acts by itself, and nothing is left of the making of it. */
export function* checkActiveContent(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkScripts(document);
  yield* checkPlaceholders(document);
}

function* checkScripts({ catalog, objects }: Ua1Document): Generator<Ua1Finding> {
  if (catalog.has(PDFName.of('OpenAction'))) {
    yield { clause: 'invariant:no-script', message: 'The catalog has an action for when the file is opened.' };
  }
  for (const { dict, object } of objects.dicts) {
    if (dict.has(PDFName.of('AA'))) {
      yield {
        clause: 'invariant:no-script',
        object,
        message: `There are actions that run by themselves in ${object}.`,
      };
    }
    if (nameAt(dict, 'S') === 'JavaScript' || dict.has(PDFName.of('JS'))) {
      yield { clause: 'invariant:no-script', object, message: `There is a script in ${object}.` };
    }
  }
}

function* checkPlaceholders({ objects }: Ua1Document): Generator<Ua1Finding> {
  for (const { dict, object } of objects.dicts) {
    for (const [key, value] of dict.entries()) {
      if (!isText(value) || !textOf(value)?.includes(PLACEHOLDER)) continue;
      const message = `A placeholder is left in ${key.decodeText()} of ${object}: ${textOf(value)}.`;
      yield { clause: 'invariant:no-placeholder', object, message };
    }
  }
}

function isText(value: PDFObject): boolean {
  return value instanceof PDFString || value instanceof PDFHexString;
}
