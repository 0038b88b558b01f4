import { dictAt } from '../../../pdf/read/pdf-access.ts';
import type { Break } from './break.ts';
import { editContent, makeStream, pageOf, setEntries } from './break.ts';
import type { PDFDocument } from 'pdf-lib';

export const CONTENT_BREAKS: readonly Break[] = [
  {
    clause: '7.1-1',
    also: ['7.1-2'],
    spoil: (pdf) => editContent(pdf, 1, (content) => content.replace('BDC', 'BDC /Artifact BMC 0 0 1 1 re f EMC')),
  },
  {
    clause: '7.1-2',
    spoil: (pdf) => editContent(pdf, 1, (content) => content.replace(/^([\s\S]*?EMC)/, '/Artifact BMC $1 EMC')),
  },
  { clause: '7.1-3', spoil: (pdf) => editContent(pdf, 1, (content) => `${content}\n0 0 m 9 9 l S`) },
  {
    clause: '7.20-1',
    spoil: (pdf) => drawForm(pdf, '/Artifact BMC /Form Do EMC', { Ref: { F: { text: 'other.pdf' }, Page: 0 } }),
  },
  {
    clause: '7.20-2',
    spoil: (pdf) => drawForm(pdf, '/Artifact BMC /Form Do /Form Do EMC', { StructParents: 2000 }),
  },
];

/** Draws a form XObject named Form on the first page, by the content given. */
export function drawForm(pdf: PDFDocument, content: string, entries: Parameters<typeof setEntries>[2]): void {
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9], ...entries };
  const ref = pdf.context.register(makeStream(pdf, '0 0 m 9 9 l S', form));
  setEntries(pdf, dictAt(pageOf(pdf, 1).dict, 'Resources')!, { XObject: { Form: ref } });
  editContent(pdf, 1, (before) => `${before}\n${content}`);
}
