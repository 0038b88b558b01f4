import { setImmediate } from 'node:timers/promises';
import type { Face } from '../../model/face.ts';
import { checkUa1 } from '../ua1/check-ua1.ts';
import { TypesetError } from '../typeset/typeset.ts';
import { PdfCache } from './pdf-cache.ts';
import { createPdfMaker } from './pdf-maker.ts';
import type { PrintedFace, PrintOrder } from './print-order.ts';

const maker = createPdfMaker();

/** Makes the faces of one document, and keeps those on which all words have room and nothing breaks PDF/UA-1; run by each process of the pool. */
export default async function print({ document, setting, root, cache, faces }: PrintOrder): Promise<PrintedFace[]> {
  const keeper = new PdfCache(cache);
  const printed: PrintedFace[] = [];
  const printFace = async (face: Face, faceKey: string): Promise<PrintedFace> => {
    const made = await maker.makePdf({ document, face, setting, root }).catch(readRefusal);
    if ('refusal' in made) return made;
    const { bytes, facts, overflows } = made;
    if (overflows.length > 0) return { overflows };
    const findings = await checkUa1(bytes);
    return findings.length > 0 ? { findings } : keeper.keep(faceKey, bytes, facts);
  };
  for (const { face, key } of faces) {
    printed.push(await printFace(face, key));
    // What the typesetter is done with is given back in a turn of the event loop.
    await setImmediate();
  }
  return printed;
}

function readRefusal(error: unknown): { refusal: string } {
  if (error instanceof TypesetError) return { refusal: error.message };
  throw error;
}
