import { elementOfAnnotation } from '../fixture.ts';
import type { Break } from './break.ts';
import {
  addAnnotation,
  addElement,
  addTaggedAnnotation,
  annotationOf,
  deleteEntries,
  fieldOf,
  formOf,
  makeStream,
  pageOf,
  setEntries,
} from './break.ts';
import type { PDFDict, PDFDocument } from 'pdf-lib';

export const ANNOTATION_BREAKS: readonly Break[] = [
  {
    clause: '7.18.1-1',
    spoil: (pdf) => addAnnotation(pdf, { Subtype: 'Square', Contents: { text: 'A square' } }),
  },
  { clause: '7.18.1-2', spoil: (pdf) => addTaggedAnnotation(pdf, 'Annot', { Subtype: 'Square' }) },
  {
    clause: '7.18.1-3',
    also: ['invariant:accessible-names'],
    spoil: (pdf) => deleteEntries(fieldOf(pdf, 'often').dict, 'TU'),
  },
  {
    clause: '7.18.2-1',
    spoil: (pdf) => addTaggedAnnotation(pdf, 'Annot', { Subtype: 'TrapNet', Contents: { text: 'A trap' } }),
  },
  { clause: '7.18.3-1', spoil: (pdf) => setEntries(pdf, pageOf(pdf, 1).dict, { Tabs: 'R' }) },
  { clause: '7.18.4-1', spoil: (pdf) => setEntries(pdf, elementOfWidget(pdf), { S: 'Span' }) },
  { clause: '7.18.4-2', spoil: (pdf) => addElement(pdf, elementOfWidget(pdf), { S: 'Lbl' }) },
  {
    clause: '7.18.5-1',
    spoil: (pdf) => setEntries(pdf, elementOfAnnotation(pdf, annotationOf(pdf, 'Link')), { S: 'Span' }),
  },
  {
    clause: '7.18.5-2',
    spoil: (pdf) => {
      deleteEntries(annotationOf(pdf, 'Link'), 'Contents');
      setEntries(pdf, elementOfAnnotation(pdf, annotationOf(pdf, 'Link')), { Alt: { text: 'A link' } });
    },
  },
  { clause: '7.18.6.2-1', spoil: (pdf) => playMedia(pdf, { Alt: [{ text: '' }, { text: 'A film' }] }) },
  { clause: '7.18.6.2-2', spoil: (pdf) => playMedia(pdf, { CT: { text: 'video/mp4' } }) },
  {
    clause: '7.18.8-1',
    spoil: (pdf) => addTaggedAnnotation(pdf, 'Annot', { Subtype: 'PrinterMark', Contents: { text: 'A mark' } }),
  },
];

export const ATTACHMENT_BREAKS: readonly Break[] = [
  {
    clause: '7.10-1',
    spoil: (pdf) => setEntries(pdf, pdf.catalog, { OCProperties: { OCGs: [], D: {} } }),
  },
  {
    clause: '7.10-2',
    spoil: (pdf) => setEntries(pdf, pdf.catalog, { OCProperties: { OCGs: [], D: { Name: { text: 'All' }, AS: [] } } }),
  },
  {
    clause: '7.11-1',
    spoil: (pdf) => {
      const file = pdf.context.register(makeStream(pdf, '{}', { Type: 'EmbeddedFile' }));
      const specification = { Type: 'Filespec', F: { text: 'fields.json' }, EF: { F: file } };
      setEntries(pdf, pdf.catalog, { Names: { EmbeddedFiles: { Names: [{ text: 'fields' }, specification] } } });
    },
  },
  {
    clause: '7.15-1',
    also: ['invariant:no-xfa'],
    spoil: (pdf) => {
      const config = '<config xmlns="http://www.xfa.org/schema/xci/2.8/"><acrobat><acrobat7><dynamicRender>required';
      const ends = '</dynamicRender></acrobat7></acrobat></config>';
      const xdp = `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">${config}${ends}</xdp:xdp>`;
      setEntries(pdf, formOf(pdf), { XFA: pdf.context.register(makeStream(pdf, xdp, {})) });
    },
  },
  {
    clause: '7.16-1',
    also: ['invariant:no-encryption'],
    spoil: (pdf) =>
      pdf.encrypt({ ownerPassword: 'owner', userPassword: '', permissions: { contentAccessibility: false } }),
  },
];

function elementOfWidget(pdf: PDFDocument): PDFDict {
  return elementOfAnnotation(pdf, fieldOf(pdf, 'note').widgets[0]!);
}

function playMedia(pdf: PDFDocument, entries: Parameters<typeof setEntries>[2]): void {
  const film = { Type: 'Filespec', F: { text: 'film.mp4' }, UF: { text: 'film.mp4' } };
  const clip = { Type: 'MediaClip', S: 'MCD', D: film, ...entries };
  const action = { S: 'Rendition', OP: 0, R: { Type: 'Rendition', S: 'MR', C: clip } };
  deleteEntries(annotationOf(pdf, 'Link'), 'Dest');
  setEntries(pdf, annotationOf(pdf, 'Link'), { A: action });
}
