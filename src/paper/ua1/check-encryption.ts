import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import type { Ua1Finding } from './finding.ts';

/** Our files are never encrypted; one that is must let assistive technology in (ISO 14289-1, 7.16). */
export function* checkEncryption(pdf: PdfObjects): Generator<Ua1Finding> {
  const encryption = pdf.dictAt(pdf.trailer, 'Encrypt');
  if (!encryption) return;
  yield { clause: 'invariant:no-encryption', message: 'The file is encrypted, so nothing else in it was checked.' };
  const ACCESSIBILITY = 1 << 9;
  if (((pdf.numberAt(encryption, 'P') ?? 0) & ACCESSIBILITY) === 0) {
    yield { clause: '7.16-1', message: 'The encryption shuts assistive technology out (bit 10 of P).' };
  }
}
