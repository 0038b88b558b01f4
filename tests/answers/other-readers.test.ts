import { expect, test } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import type { Values } from '../../src/model/value.ts';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { hasTool, runTool } from '../support/outside-tools.ts';
import { FILL_WORDS } from './fill-words.ts';

const sheet = await makeForm(SHEET_TO_FILL);

/** The command writes JSON where a PDF is looked for. */
const LIST_FIELDS = `
import json
from pypdf import PdfReader
fields = PdfReader("in.pdf").get_fields()
values = {name: str(field["/V"]) for name, field in fields.items() if field.get("/V") not in (None, "", "/Off")}
open("out.pdf", "w", encoding="utf-8").write(json.dumps(values))
`;

test.skipIf(!hasTool('pypdf'))('a form that was filled is read by pypdf as it was filled (needs pypdf)', async () => {
  const answers: Values = {
    'all-kinds__line': { kind: 'text', value: 'Zażółć (gęślą) \\jaźń 🙂 صباح' },
    'all-kinds__story': { kind: 'text', value: 'one\ntwo\n'.repeat(400) },
    'all-kinds__weight': { kind: 'number', written: '72,5 kg', value: 72.5 },
    'all-kinds__often': { kind: 'choice', value: 'swim' },
    'all-kinds__sure': { kind: 'scale', value: 7 },
    'all-kinds__agree': { kind: 'check', value: true },
  };
  const { bytes } = await fillPdf(sheet.bytes, answers, { words: FILL_WORDS });
  const read = runTool(bytes, 'python3', ['-c', LIST_FIELDS]);
  expect(JSON.parse(new TextDecoder().decode(read))).toEqual({
    'all-kinds__line': 'Zażółć (gęślą) \\jaźń 🙂 صباح',
    'all-kinds__story': 'one\ntwo\n'.repeat(400),
    'all-kinds__weight': '72,5 kg',
    'all-kinds__often__is_swim': '/swim',
    'all-kinds__sure__is_7': '/7',
    'all-kinds__agree': '/yes',
  });
});
