import { dictAt } from '../../../pdf/read/pdf-access.ts';
import type { Break } from './break.ts';
import { addElement, deleteEntries, elementOf, setEntries } from './break.ts';
import type { PDFDocument } from 'pdf-lib';

export const STRUCTURE_BREAKS: readonly Break[] = [
  { clause: '7.1-5', spoil: (pdf) => setEntries(pdf, elementOf(pdf, 'P'), { S: 'Paragraph' }) },
  {
    clause: '7.1-6',
    spoil: (pdf) => {
      setRoles(pdf, { Here: 'There', There: 'Here' });
      setEntries(pdf, elementOf(pdf, 'P'), { S: 'Here' });
    },
  },
  { clause: '7.1-7', spoil: (pdf) => setRoles(pdf, { P: 'Div' }) },
  {
    clause: '7.1-11',
    also: ['7.1-3', '7.18.4-1', '7.18.5-1', 'invariant:content-of-page', 'invariant:widget-in-tree'],
    spoil: (pdf) => deleteEntries(pdf.catalog, 'StructTreeRoot'),
  },
  { clause: '7.3-1', spoil: (pdf) => deleteEntries(elementOf(pdf, 'Figure'), 'Alt') },
  { clause: '7.4.2-1', spoil: (pdf) => setEntries(pdf, elementOf(pdf, 'H2'), { S: 'H3' }) },
  {
    clause: '7.4.4-1',
    spoil: (pdf) => {
      for (const [type, index] of [
        ['H2', 1],
        ['H2', 0],
        ['H1', 0],
      ] as const) {
        setEntries(pdf, elementOf(pdf, type, index), { S: 'H' });
      }
    },
  },
  { clause: '7.4.4-2', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'H' }) },
  { clause: '7.4.4-3', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'H' }, 0) },
  { clause: '7.7-1', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'Formula', Alt: { text: '' } }) },
  { clause: '7.9-1', spoil: (pdf) => deleteEntries(elementOf(pdf, 'Note'), 'ID') },
  {
    clause: '7.9-2',
    spoil: (pdf) => {
      const note = elementOf(pdf, 'Note');
      addElement(pdf, dictAt(note, 'P')!, { S: 'Note', ID: { text: 'twice' } });
      setEntries(pdf, note, { ID: { text: 'twice' } });
    },
  },
];

function setRoles(pdf: PDFDocument, roles: Record<string, string>): void {
  setEntries(pdf, dictAt(dictAt(pdf.catalog, 'StructTreeRoot')!, 'RoleMap')!, roles);
}
