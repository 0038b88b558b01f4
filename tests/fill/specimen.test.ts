import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { checkLibrary } from '../../src/check/check-library.ts';
import { makePaperSetting } from '../../src/paper/typeset/paper-setting.ts';
import { createPdfMaker } from '../../src/paper/jobs/pdf-maker.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { checkUa1 } from '../../src/paper/ua1/check-ua1.ts';
import { SIZES } from '../../src/model/face.ts';
import { listNotAsked } from '../../src/model/condition.ts';
import { optionWidgetName } from '../../src/model/field-name.ts';
import { optionsOf } from '../../src/model/fields-of.ts';
import type { Field } from '../../src/model/node.ts';
import type { FillOrder } from './fill-order.ts';
import { hasTool, type OutsideTool } from '../support/outside-tools.ts';
import { fillWithMupdf } from './fill-with-mupdf.ts';
import { fillWithPypdf } from './fill-with-pypdf.ts';
import type { MadePdf } from '../../src/paper/jobs/make-pdf.ts';
import { fillWithPdfium } from './fill-with-pdfium.ts';
import { fillWithPdfjs } from './fill-with-pdfjs.ts';

const root = join(import.meta.dirname, '../specimen');
const { library, composition } = await checkLibrary(root);
const language = composition!.languages[0]!;
const setting = makePaperSetting(library!, language);
const sheets = language.programs[0]!.sheets.flatMap(({ patient }) => patient ?? []);
const specimen = sheets.find(({ key }) => key === 'specimen')!;
const dense = sheets.find(({ key }) => key === 'specimen-dense')!;
const maker = createPdfMaker();

/** What to do in a field, and the answer that must come back. Short enough for any box. */
function plan(field: Field): { orders: FillOrder[]; answer: Answer } {
  const source = { name: field.name, from: 'value' as const };
  const type = (text: string): FillOrder[] => [{ name: field.name, text }];
  const tick = (...ids: string[]): FillOrder[] => ids.map((id) => ({ name: optionWidgetName(field.name, id) }));
  const ids = optionsOf(field).map((option) => option.id);
  const together = optionsOf(field).flatMap(({ id, exclusive }) => (exclusive ? [] : [id]));
  switch (field.kind) {
    case 'text':
      return { orders: type('éa'), answer: { ...source, kind: 'text', value: 'éa' } };
    case 'number': {
      const value = field.min ?? Math.min(3, field.max ?? 3);
      return { orders: type(String(value)), answer: { ...source, kind: 'number', value, written: String(value) } };
    }
    case 'date': {
      const written = field.format.replace(/D+/, '09').replace(/M+/, '02').replace(/Y+/, '2026');
      return { orders: type(written), answer: { ...source, kind: 'date', value: '2026-02-09', written } };
    }
    case 'check':
      return { orders: [{ name: field.name }], answer: { ...source, kind: 'check', value: true } };
    case 'scale': {
      const last = ids.at(-1)!;
      return {
        orders: tick(last),
        answer: { ...source, kind: 'scale', value: field.words.length > 0 ? last : field.to },
      };
    }
    case 'choice':
      return field.many
        ? { orders: tick(...together), answer: { ...source, kind: 'choice', value: together } }
        : { orders: tick(ids.at(-1)!), answer: { ...source, kind: 'choice', value: ids.at(-1)! } };
  }
}

/** What fills forms: programs in browsers, and two of offices that are not part of the project. */
const ENGINES: Record<
  string,
  /** `breaks`: clauses of PDF/UA-1 that what it writes itself does not keep. */
  {
    needs?: OutsideTool;
    breaks?: string[];
    fill: (form: MadePdf, orders: FillOrder[]) => Uint8Array | Promise<Uint8Array>;
  }
> = {
  'pdf.js': { fill: ({ bytes }, orders) => fillWithPdfjs(bytes, orders) },
  PDFium: { fill: ({ bytes, facts }, orders) => fillWithPdfium(bytes, facts.widgets, orders) },
  pypdf: { needs: 'pypdf', fill: ({ bytes }, orders) => fillWithPypdf(bytes, orders) },
  MuPDF: { needs: 'mutool', breaks: ['7.21.4.1-1'], fill: ({ bytes }, orders) => fillWithMupdf(bytes, orders) },
};

const FILLINGS = Object.entries(ENGINES).flatMap(([engine, { needs, fill }]) =>
  SIZES.flatMap((size) =>
    [specimen, dense].map((sheet) => ({
      ...{ engine, size, sheet, fill, missing: needs !== undefined && !hasTool(needs) },
      what: `every field of “${sheet.title}” at ${size} size, filled with ${engine}, comes back as it was filled`,
    })),
  ),
);

describe.each(FILLINGS)('$engine', ({ what, engine, size, sheet, fill, missing }) => {
  test.skipIf(missing)(missing ? `${what} (needs ${ENGINES[engine]!.needs})` : what, async () => {
    const face = { edition: 'fillable', size, paper: 'a4' } as const;
    const form = await maker.makePdf({ document: sheet, face, setting, root });
    const fields = new Map(placeFields(sheet, 'fillable').map(({ field }) => [field.name, field]));
    const plans = [...fields.values()].map(plan);
    const planned = new Map<string, Answer>(plans.map(({ answer }) => [answer.name, answer]));
    for (const name of listNotAsked([...fields.values()], (asked) => planned.get(asked)))
      planned.get(name)!.not_asked = true;
    if (sheet === specimen) expect(new Set(plans.map(({ answer }) => answer.kind)).size).toBe(6);
    const orders = plans.flatMap((each) => each.orders);
    const saved = await fill(form, orders);
    const result = await readPdf(saved);
    expect(result).toMatchObject({ outcome: 'read', unclear: [], document: { id: form.facts.documentId } });
    const byName = (answers: Answer[]): Answer[] => answers.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(byName('answers' in result ? result.answers : [])).toEqual(byName(plans.map(({ answer }) => answer)));
    const broken = new Set((await checkUa1(saved)).map(({ clause }) => clause));
    expect([...broken]).toEqual(ENGINES[engine]!.breaks ?? []);
  });
});

test.each(SIZES)(
  'the print edition of the specimen at %s size has a place to write for each field, but for the table beside a drawing',
  async (size) => {
    const face = { edition: 'print', size, paper: 'a4' } as const;
    const { bytes, facts } = await maker.makePdf({ document: specimen, face, setting, root });
    expect(await checkUa1(bytes)).toEqual([]);
    const places = new Set(facts.widgets.map((widget) => widget.name.replace(/__is_[^_].*$/, '')));
    const lacking = placeFields(specimen, 'fillable').filter(({ field }) => !places.has(field.name));
    expect(lacking.map(({ field }) => field.name)).toEqual([
      'specimen__curve__r1__energy',
      'specimen__curve__r2__energy',
      'specimen__curve__r3__energy',
    ]);
  },
);
