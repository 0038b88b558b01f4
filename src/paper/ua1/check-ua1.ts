import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { readObjects } from '../../pdf/read/read-objects.ts';
import { checkActiveContent } from './check-active-content.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkAnnotations } from './check-annotations.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkContainment } from './check-containment.ts';
import { checkContent } from './check-content.ts';
import { checkEncryption } from './check-encryption.ts';
import { checkFonts } from './check-fonts.ts';
import { checkForms } from './check-forms.ts';
import { checkGlyphs } from './check-glyphs.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLanguage } from './check-language.ts';
import { checkMetadata } from './check-metadata.ts';
import { checkStructure } from './check-structure.ts';
import { checkStructureReferences } from './check-structure-references.ts';
import { checkTables } from './check-tables.ts';
import { checkWidgets } from './check-widgets.ts';
import type { Ua1Finding } from './finding.ts';
import type { Ua1Document } from './ua1-document.ts';
import { readUa1Document } from './ua1-document.ts';

export type { Ua1Finding } from './finding.ts';

const CHECKS: readonly ((document: Ua1Document) => Iterable<Ua1Finding>)[] = [
  checkMetadata,
  checkStructure,
  checkContainment,
  checkTables,
  checkHeadings,
  checkAlternatives,
  checkLanguage,
  checkContent,
  checkAnnotations,
  checkForms,
  checkFonts,
  checkGlyphs,
  checkAttachments,
  checkStructureReferences,
  checkWidgets,
  checkActiveContent,
];

/** Everything in a PDF that breaks PDF/UA-1 or our invariants; `CLAUSES` says what is looked at. */
export async function checkUa1(bytes: Uint8Array): Promise<Ua1Finding[]> {
  return checkUa1Objects(await readObjects(bytes));
}

/**
 * As `checkUa1`, for a file whose objects are already read.
 * @internal
 */
export function checkUa1Objects(pdf: PdfObjects): Ua1Finding[] {
  // The strings and streams of an encrypted file cannot be read, so it is judged by that alone.
  const encryption = [...checkEncryption(pdf)];
  if (encryption.length > 0) return encryption;
  const ua1Document = readUa1Document(pdf);
  return CHECKS.flatMap((check) => [...check(ua1Document)]);
}
