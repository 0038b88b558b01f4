import { beforeAll, describe, expect, test } from 'vitest';
import type { PDFDocument } from 'pdf-lib';
import {
  addAnnotation,
  addElement,
  deleteEntries,
  editContent,
  elementOf,
  moveElement,
  pageOf,
  setEntries,
} from './breaks/break.ts';
import { drawForm } from './breaks/break-content.ts';
import { FONT_VARIANTS } from './breaks/break-fonts.ts';
import { BREAKS, breakPdf } from './breaks/breaks.ts';
import { checkUa1, checkUa1Objects } from './check-ua1.ts';
import { CLAUSES, CLAUSES_NOT_CHECKED } from './clauses.ts';
import { fromPdfLib } from '../../pdf/read/from-pdf-lib.ts';
import { readFinishedPdf } from '../../pdf/read/read-finished-pdf.ts';
import { PdfSyntaxError } from '../../pdf/read/pdf-syntax-error.ts';
import { PdfFile } from '../../pdf/read/pdf-file.ts';
import { writePdf } from '../../pdf/write/write-pdf.ts';
import { nodeCompression } from '../jobs/node-compression.ts';
import { dictAt } from '../../pdf/read/pdf-access.ts';
import { loadPdf, makeGoodPdf, savePdf } from './fixture.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await makeGoodPdf();
});

test('a PDF made as Handrail makes its own has no findings', async () => {
  expect(await checkUa1(good)).toEqual([]);
});

test('a loaded document gives the same findings as its bytes', async () => {
  expect(checkUa1Objects(fromPdfLib((await loadPdf(good)).context))).toEqual([]);
});

test('every clause has a break that proves it is checked', () => {
  expect(BREAKS.map(({ clause }) => clause).toSorted()).toEqual(Object.keys(CLAUSES).toSorted());
});

test('no clause is both checked and left out', () => {
  expect(Object.keys(CLAUSES_NOT_CHECKED).filter((clause) => clause in CLAUSES)).toEqual([]);
});

describe('a PDF may', () => {
  const changes: Record<string, (pdf: PDFDocument) => void> = {
    'have rows in a Div, which means nothing by itself': (pdf) => {
      const group = addElement(pdf, elementOf(pdf, 'TBody'), { S: 'Div' });
      for (const index of [2, 1]) moveElement(pdf, elementOf(pdf, 'TR', index), group, 0);
    },
    'have header cells without Scope whose data cells name them': (pdf) => {
      for (const index of [0, 1]) setEntries(pdf, elementOf(pdf, 'TH', index), { A: { O: 'Table' } });
    },
    'have cells that span rows and columns': (pdf) => {
      const [first, second] = [addElement, addElement].map((add) => add(pdf, elementOf(pdf, 'TBody'), { S: 'TR' }));
      addElement(pdf, first!, { S: 'TD', A: { O: 'Table', RowSpan: 2 } });
      addElement(pdf, first!, { S: 'TD' });
      addElement(pdf, second!, { S: 'TD' });
      addElement(pdf, addElement(pdf, elementOf(pdf, 'TBody'), { S: 'TR' }), {
        S: 'TD',
        A: { O: 'Table', ColSpan: 2 },
      });
    },
    'have a Form without a widget that says what is to be written in it': (pdf) => {
      const A = { O: 'PrintField', Role: 'tv', Desc: { text: 'My goal' } };
      addElement(pdf, elementOf(pdf, 'Document'), { S: 'Form', A, Alt: { text: 'My goal' } });
    },
    'have a hidden annotation outside of the structure': (pdf) => {
      const HIDDEN = 2;
      addAnnotation(pdf, { Subtype: 'Square', F: HIDDEN });
    },
    'have an annotation that nobody sees because it lies off the page': (pdf) => {
      addAnnotation(pdf, { Subtype: 'Square', Rect: [-90, -90, -10, -10] });
    },
    'draw a form XObject without tags of its own as often as it likes': (pdf) => {
      drawForm(pdf, '/Artifact BMC /Form Do /Form Do EMC', {});
    },
    'name a font that is not embedded if it then goes back to another': (pdf) => {
      const Helvetica = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' };
      setEntries(pdf, dictAt(pageOf(pdf, 1).resources!, 'Font')!, { Helvetica });
      const text = '/Artifact BMC BT /f0 9 Tf q /Helvetica 9 Tf Q <0001> Tj ET EMC';
      editContent(pdf, 1, (content) => `${content} ${text}`);
    },
  };
  test.each(Object.entries(changes))('%s', async (_, change) => {
    const document = await loadPdf(good);
    change(document);
    expect(await checkUa1(await savePdf(document))).toEqual([]);
  });
});

test('a finding says what is wrong, on which page and in which object', async () => {
  const document = await loadPdf(good);
  deleteEntries(elementOf(document, 'Figure'), 'Alt');
  editContent(document, 2, (content) => `${content} 0 0 m 9 9 l S`);
  expect(checkUa1Objects(fromPdfLib(document.context))).toMatchInlineSnapshot(`
    [
      {
        "clause": "7.3-1",
        "message": "The figure 21 0 R has neither alternative nor replacement text.",
        "object": "21 0 R",
      },
      {
        "clause": "7.1-3",
        "message": "Content on page 2 is neither tagged nor an artifact (operator S).",
        "page": 2,
      },
    ]
  `);
});

describe('a PDF is found out when it breaks the rule:', () => {
  const byMeaning = BREAKS.map((broken) => ({ ...broken, meaning: CLAUSES[broken.clause] }));
  test.each(byMeaning)('$clause $meaning', async (broken) => {
    const findings = await checkUa1(await breakPdf(good, broken));
    const clauses = [...new Set(findings.map(({ clause }) => clause))];
    expect(clauses.toSorted()).toEqual([broken.clause, ...(broken.also ?? [])].toSorted());
  });
});

test('what is found does not depend on whether a file is read as one of ours or as one of another program', async () => {
  for (const broken of [...BREAKS, ...FONT_VARIANTS]) {
    const bytes = await breakPdf(good, broken);
    // A locked file and the header of another version are no files as we write them.
    if (broken.clause === '7.16-1' || broken.clause.endsWith('encryption') || broken.clause === '6.1-1') continue;
    const ours = writePdf(new PdfFile(bytes), nodeCompression);
    expect(checkUa1Objects(readFinishedPdf(ours)), broken.clause).toEqual(await checkUa1(bytes));
  }
});

test('a PDF of ours that came damaged is still judged', async () => {
  const ours = writePdf(new PdfFile(good), nodeCompression);
  const text = Buffer.from(ours).toString('latin1');
  const table = text.lastIndexOf('stream\n', text.indexOf('startxref')) - 40;
  const changes: Record<string, string> = {
    'a line behind its end': `${text}\n`,
    'a wrong place of its table': text.replace(/(?<=startxref\n)\d+/, '17'),
    'a broken table': text.slice(0, table) + '\0'.repeat(20) + text.slice(table + 20),
    'no table': text.slice(0, text.lastIndexOf('startxref') - 200),
  };
  for (const [how, changed] of Object.entries(changes)) {
    const bytes = Uint8Array.from(Buffer.from(changed, 'latin1'));
    expect(() => readFinishedPdf(bytes), how).toThrow(PdfSyntaxError);
    expect(
      (await checkUa1(bytes)).map(({ clause }) => clause),
      how,
    ).toEqual([]);
  }
});

describe('a PDF is found out when', () => {
  test.each(FONT_VARIANTS)('$how ($clause)', async (variant) => {
    const clauses = new Set((await checkUa1(await breakPdf(good, variant))).map(({ clause }) => clause));
    expect([...clauses].toSorted()).toEqual([variant.clause, ...(variant.also ?? [])].toSorted());
  });
});
