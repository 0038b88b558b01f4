import type { PDFDocument } from 'pdf-lib';
import { dictsAt } from '../../../pdf/read/pdf-access.ts';
import { elementOfAnnotation } from '../fixture.ts';
import type { Clause } from '../clauses.ts';
import type { Break } from './break.ts';
import { addElement, annotationOf, deleteEntries, editContent, editMetadata, elementOf, setEntries } from './break.ts';

// A field with several widgets has no element, so only the catalog can give its accessible name a language.
const ALWAYS: readonly Clause[] = ['7.2-25'];

export const LANGUAGE_BREAKS: readonly Break[] = [
  { clause: '7.2-2', also: ALWAYS, spoil: (pdf) => removeDocumentLanguage(pdf, { except: 'outline' }) },
  { clause: '7.2-21', also: ALWAYS, spoil: (pdf) => addTextWithoutLanguage(pdf, 'ActualText') },
  { clause: '7.2-22', also: ALWAYS, spoil: (pdf) => addTextWithoutLanguage(pdf, 'Alt') },
  { clause: '7.2-23', also: ALWAYS, spoil: (pdf) => addTextWithoutLanguage(pdf, 'E') },
  {
    clause: '7.2-24',
    also: ALWAYS,
    spoil: (pdf) => {
      removeDocumentLanguage(pdf);
      deleteEntries(elementOfAnnotation(pdf, annotationOf(pdf, 'Link')), 'Lang');
    },
  },
  { clause: '7.2-25', spoil: (pdf) => removeDocumentLanguage(pdf) },
  { clause: '7.2-29', spoil: (pdf) => setEntries(pdf, pdf.catalog, { Lang: { text: 'British English' } }) },
  { clause: '7.2-30', also: ALWAYS, spoil: (pdf) => addMarkWithoutLanguage(pdf, 'ActualText') },
  { clause: '7.2-31', also: ALWAYS, spoil: (pdf) => addMarkWithoutLanguage(pdf, 'Alt') },
  { clause: '7.2-32', also: ALWAYS, spoil: (pdf) => addMarkWithoutLanguage(pdf, 'E') },
  { clause: '7.2-33', also: ALWAYS, spoil: (pdf) => removeDocumentLanguage(pdf, { except: 'metadata' }) },
  { clause: '7.2-34', also: ALWAYS, spoil: (pdf) => removeDocumentLanguage(pdf, { except: 'artifacts' }) },
];

/** Takes the language from the catalog and gives one to all that can have its own. */
function removeDocumentLanguage(pdf: PDFDocument, { except }: { except?: string } = {}): void {
  const Lang = { text: 'en' };
  deleteEntries(pdf.catalog, 'Lang');
  if (except !== 'outline') deleteEntries(pdf.catalog, 'Outlines');
  if (except !== 'metadata') editMetadata(pdf, (xmp) => xmp.replaceAll('"x-default"', '"en"'));
  for (const element of dictsAt(elementOf(pdf, 'Document'), 'K')) setEntries(pdf, element, { Lang });
  for (const [index, { node }] of pdf.getPages().entries()) {
    if (except !== 'artifacts') {
      editContent(pdf, index + 1, (content) =>
        content.replaceAll(/\/Artifact\s+BMC/g, '/Artifact << >> BDC').replaceAll(/\/Artifact\s*<</g, '$& /Lang (en)'),
      );
    }
    for (const annotation of dictsAt(node, 'Annots')) setEntries(pdf, elementOfAnnotation(pdf, annotation), { Lang });
  }
}

function addTextWithoutLanguage(pdf: PDFDocument, key: 'ActualText' | 'Alt' | 'E'): void {
  removeDocumentLanguage(pdf);
  addElement(pdf, elementOf(pdf, 'Document'), { S: 'Span', [key]: { text: 'words' } });
}

function addMarkWithoutLanguage(pdf: PDFDocument, key: 'ActualText' | 'Alt' | 'E'): void {
  removeDocumentLanguage(pdf);
  editContent(pdf, 1, (content) => `${content}\n/Artifact BMC /Span <</${key} (words)>> BDC EMC EMC`);
}
