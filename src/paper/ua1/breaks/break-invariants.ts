import { PDFArray, PDFName } from 'pdf-lib';
import { numberAt } from '../../../pdf/read/pdf-access.ts';
import { elementOfAnnotation } from '../fixture.ts';
import type { Break } from './break.ts';
import {
  addElement,
  annotationOf,
  deleteEntries,
  elementOf,
  fieldOf,
  formOf,
  kidsOf,
  pageOf,
  refOf,
  setEntries,
} from './break.ts';

export const INVARIANT_BREAKS: readonly Break[] = [
  {
    clause: 'invariant:unique-struct-parents',
    also: ['invariant:content-of-page'],
    spoil: (pdf) => {
      setEntries(pdf, pageOf(pdf, 2).dict, { StructParents: numberAt(pageOf(pdf, 1).dict, 'StructParents')! });
    },
  },
  {
    clause: 'invariant:element-parents',
    spoil: (pdf) => deleteEntries(elementOf(pdf, 'Figure'), 'P'),
  },
  { clause: 'invariant:content-of-page', spoil: (pdf) => kidsOf(elementOf(pdf, 'H1')).remove(0) },
  {
    clause: 'invariant:object-of-page',
    spoil: (pdf) => {
      const widget = fieldOf(pdf, 'note').widgets[0]!;
      const element = elementOfAnnotation(pdf, widget);
      const page = refOf(pdf, pageOf(pdf, 2).dict);
      setEntries(pdf, element, { K: [{ Type: 'OBJR', Obj: refOf(pdf, widget), Pg: page }] });
    },
  },
  {
    clause: 'invariant:widget-in-tree',
    spoil: (pdf) => {
      const reference = {
        Type: 'OBJR',
        Obj: refOf(pdf, fieldOf(pdf, 'done').dict),
        Pg: refOf(pdf, pageOf(pdf, 2).dict),
      };
      addElement(pdf, elementOf(pdf, 'Document'), { S: 'Form', K: [reference] });
    },
  },
  {
    clause: 'invariant:widget-in-form',
    spoil: (pdf) => formOf(pdf).lookup(PDFName.of('Fields'), PDFArray).remove(0),
  },
  {
    clause: 'invariant:widget-appearance',
    spoil: (pdf) => setEntries(pdf, fieldOf(pdf, 'done').dict, { AS: 'Maybe' }),
  },
  {
    clause: 'invariant:text-appearance-string',
    spoil: (pdf) => setEntries(pdf, fieldOf(pdf, 'note').dict, { DA: { text: '/FieldSans 0 Tf 0 g' } }),
  },
  { clause: 'invariant:widget-prints', spoil: (pdf) => setEntries(pdf, fieldOf(pdf, 'note').dict, { F: 0 }) },
  {
    clause: 'invariant:widget-colours',
    spoil: (pdf) => setEntries(pdf, fieldOf(pdf, 'note').dict, { MK: { BC: [0, 0, 0] } }),
  },
  {
    clause: 'invariant:accessible-names',
    spoil: (pdf) => setEntries(pdf, fieldOf(pdf, 'monday').dict, { TU: { text: 'What I say on tuesday' } }),
  },
  {
    clause: 'invariant:annotation-order',
    spoil: (pdf) => {
      const annotations = pageOf(pdf, 1).dict.lookup(PDFName.of('Annots'), PDFArray);
      const first = annotations.get(0);
      annotations.remove(0);
      annotations.push(first);
    },
  },
  {
    clause: 'invariant:no-placeholder',
    spoil: (pdf) => {
      deleteEntries(annotationOf(pdf, 'Link'), 'Dest');
      setEntries(pdf, annotationOf(pdf, 'Link'), { A: { S: 'URI', URI: { text: 'https://field.invalid/note' } } });
    },
  },
  {
    clause: 'invariant:no-need-appearances',
    spoil: (pdf) => setEntries(pdf, formOf(pdf), { NeedAppearances: true }),
  },
  {
    clause: 'invariant:no-script',
    spoil: (pdf) => {
      const action = { S: 'JavaScript', JS: { text: 'app.alert("Hello")' } };
      setEntries(pdf, pdf.catalog, { Names: { JavaScript: { Names: [{ text: 'hello' }, action] } } });
    },
  },
  {
    clause: 'invariant:no-encryption',
    spoil: (pdf) =>
      pdf.encrypt({ ownerPassword: 'owner', userPassword: '', permissions: { contentAccessibility: true } }),
  },
  { clause: 'invariant:no-xfa', spoil: (pdf) => setEntries(pdf, formOf(pdf), { XFA: [] }) },
];
