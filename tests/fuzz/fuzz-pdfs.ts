import fc from 'fast-check';
import { PDFDocument, PDFString } from 'pdf-lib';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import type { DocumentReading, ReadResult } from '../../src/answers/answer.ts';
import type { Values } from '../../src/model/value.ts';
import { FILL_WORDS } from '../answers/fill-words.ts';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { draw, type FuzzKind } from './fuzz-kind.ts';
import { byteHarms, harmBytes } from './harm-bytes.ts';
import { harmPdf, pdfHarms, type PdfHarm } from './harm-pdf.ts';

const PUT: Values = {
  'all-kinds__goal': { kind: 'text', value: 'Walk to the lake\nand back' },
  'all-kinds__line': { kind: 'text', value: 'Zoë' },
  'all-kinds__story': { kind: 'text', value: 'I slept (badly) in May. '.repeat(30).trim() },
  'all-kinds__weight': { kind: 'number', value: 72.5, written: '72,5' },
  'all-kinds__day': { kind: 'date', value: '2026-03-05', written: '05/03/2026' },
  'all-kinds__often': { kind: 'choice', value: 'swim' },
  'all-kinds__like': { kind: 'choice', value: ['walk', 'rest'] },
  'all-kinds__sure': { kind: 'scale', value: 7 },
  'all-kinds__agree': { kind: 'check', value: true },
};

const WORDS = [
  '<<',
  '>>',
  '[',
  '(',
  ')',
  '/V',
  '/AS',
  '/Off',
  'endobj',
  '0 R',
  'stream',
  'endstream',
  '%%EOF',
  'xref',
  '/Length 0',
];
const plan = fc.record({
  filled: fc.boolean(),
  harm: fc.oneof(fc.record({ packed: fc.boolean(), bytes: byteHarms(WORDS) }), fc.record({ objects: pdfHarms })),
});

/** Filled and empty forms of ours, harmed in their bytes, objects, streams and fields: what is read is what was put in, or is told. */
export const FUZZ_PDFS: FuzzKind = {
  async prepare() {
    const { bytes: empty } = await makeForm(SHEET_TO_FILL);
    const { bytes: filled } = await fillPdf(empty, PUT, { words: FILL_WORDS });
    const [plainEmpty, plainFilled] = [await unpack(empty), await unpack(filled)];
    return async (seed) => {
      const { filled: isFilled, harm } = draw(plan, seed);
      const harmed =
        'bytes' in harm
          ? harmBytes(harm.packed ? (isFilled ? filled : empty) : isFilled ? plainFilled : plainEmpty, harm.bytes)
          : await harmPdf(isFilled ? filled : empty, harm.objects);
      return judge(await readPdf(harmed), isFilled ? PUT : {}, 'objects' in harm ? listTyped(harm.objects) : new Set());
    };
  },
};

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Texts that a harm put into the form: a field whose value one became is as any program fills it. */
function listTyped(harms: readonly PdfHarm[]): Set<string> {
  const texts = harms.flatMap((harm) =>
    'put' in harm && typeof harm.put === 'object' && 'text' in harm.put ? [harm.put.text] : [],
  );
  return new Set(texts.map((text) => JSON.stringify(PDFString.of(text).decodeText())));
}

function judge(result: ReadResult, put: Values, typed: ReadonlySet<string>): string[] {
  if (result.outcome === 'fault') throw result.cause;
  if (result.outcome === 'read') return judgeReading(result, put, typed, isTold(result));
  return [];
}

/** Whether a person is asked to look at the file. */
function isTold({ unclear, doubts, additions, isShifted }: Extract<ReadResult, { outcome: 'read' }>): boolean {
  return unclear.length + doubts.length + additions.length > 0 || isShifted;
}

/** What was read otherwise than it was put in, and what was lost, without a word. */
function judgeReading({ answers }: DocumentReading, put: Values, typed: ReadonlySet<string>, told: boolean): string[] {
  if (told) return [];
  const read = new Map(answers.map(({ name, value }) => [name, JSON.stringify(value)]));
  const wrong = [...read].filter(([name, value]) => JSON.stringify(put[name]?.value) !== value && !typed.has(value!));
  const lost = Object.keys(put).filter((name) => !read.has(name));
  return [
    ...wrong.map(([name, value]) => `${name} is read as ${value} and was ${JSON.stringify(put[name]?.value)}`),
    ...lost.map((name) => `${name} is lost`),
  ];
}
