import type { Break } from './break.ts';
import { addElement, elementOf, moveElement, removeElement, setEntries } from './break.ts';

export const CONTAINMENT_BREAKS: readonly Break[] = [
  { clause: '7.2-3', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Table'), { S: 'P' }) },
  { clause: '7.2-4', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'TR' }) },
  { clause: '7.2-5', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'THead' }) },
  { clause: '7.2-6', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'TBody' }) },
  { clause: '7.2-7', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'TFoot' }) },
  { clause: '7.2-8', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'TH' }) },
  { clause: '7.2-9', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'TD' }) },
  { clause: '7.2-10', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'TR', 1), { S: 'P' }) },
  { clause: '7.2-11', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Table'), { S: 'THead' }, 1) },
  {
    clause: '7.2-12',
    spoil: (pdf) => {
      addElement(pdf, elementOf(pdf, 'Table'), { S: 'TFoot' });
      addElement(pdf, elementOf(pdf, 'Table'), { S: 'TFoot' });
    },
  },
  {
    clause: '7.2-13',
    also: ['7.2-14'],
    spoil: (pdf) => setEntries(pdf, elementOf(pdf, 'TBody'), { S: 'TFoot' }),
  },
  {
    clause: '7.2-14',
    spoil: (pdf) => {
      const [table, body] = [elementOf(pdf, 'Table'), elementOf(pdf, 'TBody')];
      for (const row of [elementOf(pdf, 'TR', 1), elementOf(pdf, 'TR', 2)]) moveElement(pdf, row, table);
      removeElement(pdf, body);
    },
  },
  {
    clause: '7.2-16',
    spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Table'), { S: 'Caption' }, 1),
  },
  { clause: '7.2-17', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'LI' }) },
  { clause: '7.2-18', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'LBody' }) },
  { clause: '7.2-19', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'L'), { S: 'P' }) },
  { clause: '7.2-20', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'LI'), { S: 'P' }) },
  { clause: '7.2-26', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'Document'), { S: 'TOCI' }) },
  { clause: '7.2-27', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'TOC'), { S: 'P' }) },
  { clause: '7.2-28', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'TOC'), { S: 'Caption' }) },
  { clause: '7.2-36', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'THead'), { S: 'P' }) },
  { clause: '7.2-37', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'TBody'), { S: 'P' }) },
  {
    clause: '7.2-38',
    spoil: (pdf) => addElement(pdf, addElement(pdf, elementOf(pdf, 'Table'), { S: 'TFoot' }), { S: 'P' }),
  },
  {
    clause: '7.2-39',
    spoil: (pdf) => {
      addElement(pdf, elementOf(pdf, 'Table'), { S: 'Caption' }, 0);
      addElement(pdf, elementOf(pdf, 'Table'), { S: 'Caption' });
    },
  },
  { clause: '7.2-40', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'L'), { S: 'Caption' }) },
];

/** Tables of two columns and three rows: a header row, and two rows with a field in the second column. */
export const TABLE_BREAKS: readonly Break[] = [
  {
    clause: '7.2-15',
    spoil: (pdf) => {
      // In a row before the last, a second cell reaches down; in the last, the first cell is two columns wide.
      const row = addElement(pdf, elementOf(pdf, 'TBody'), { S: 'TR' });
      setEntries(pdf, elementOf(pdf, 'TD', 3), { A: { O: 'Table', RowSpan: 2 } });
      addElement(pdf, row, { S: 'TD', A: { O: 'Table', ColSpan: 2 } });
    },
  },
  { clause: '7.2-41', spoil: (pdf) => setEntries(pdf, elementOf(pdf, 'TD', 3), { A: { O: 'Table', RowSpan: 2 } }) },
  { clause: '7.2-42', spoil: (pdf) => addElement(pdf, elementOf(pdf, 'TR', 2), { S: 'TD' }) },
  {
    clause: '7.2-43',
    spoil: (pdf) => setEntries(pdf, elementOf(pdf, 'TH', 1), { A: { O: 'Table', Scope: 'Column', ColSpan: 2 } }),
  },
  {
    clause: '7.5-1',
    spoil: (pdf) => {
      for (const index of [0, 1]) setEntries(pdf, elementOf(pdf, 'TH', index), { A: { O: 'Table' } });
      for (const index of [0, 1, 2, 3]) setEntries(pdf, elementOf(pdf, 'TD', index), { A: { O: 'Table' } });
    },
  },
  {
    clause: '7.5-2',
    spoil: (pdf) => {
      for (const index of [0, 1]) setEntries(pdf, elementOf(pdf, 'TH', index), { A: { O: 'Table' } });
      setEntries(pdf, elementOf(pdf, 'TD', 0), { A: { O: 'Table', Headers: [{ text: 'nobody' }] } });
    },
  },
];
