import fs from 'node:fs/promises';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkLibrary } from '../check/check-library.ts';
import { listPaperJobs } from '../paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../paper/typeset/paper-setting.ts';
import { createPdfMaker } from '../paper/jobs/pdf-maker.ts';
import { catalogueSchema, fieldsSchema } from './catalogue.ts';
import { makeCatalogue, makeFieldsFiles, type PublishedPdf } from './make-catalogue.ts';

/** In the repository, for those who read the files with other tools. */
const SCHEMAS = { catalogue: catalogueSchema, fields: fieldsSchema };

test.each(Object.entries(SCHEMAS))(
  'the published JSON Schema of the %s file is the one the code has',
  async (name, schema) => {
    const json = `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7' }), undefined, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`./${name}.schema.json`);
  },
);

test('the catalogue and the fields of the specimen hold to their schemas', async () => {
  const { library, composition } = await checkLibrary('tests/specimen');
  const language = composition!.languages[0]!;
  const setting = makePaperSetting(library!, language);
  const maker = createPdfMaker();
  const jobs = listPaperJobs(language).filter(
    ({ document, face }) => document.key === 'specimen' && face.size === 'standard',
  );
  const pdfs: PublishedPdf[] = [];
  for (const { document, audience, face } of jobs) {
    const { facts } = await maker.makePdf({ document, face, setting, root: 'tests/specimen' });
    pdfs.push({ document, audience, facts });
  }

  const catalogue = makeCatalogue(library!.site.value, pdfs);
  await expectValid('catalogue', catalogue);
  expect(catalogue.documents.map(({ path, audience, title }) => [path, audience, title])).toMatchInlineSnapshot(`
    [
      [
        "pdf/en/specimen/specimen-fillable-standard-a4.pdf",
        "patient",
        "Everything once",
      ],
      [
        "pdf/en/specimen/specimen-fillable-standard-letter.pdf",
        "patient",
        "Everything once",
      ],
      [
        "pdf/en/specimen/specimen-print-standard-a4.pdf",
        "patient",
        "Everything once",
      ],
      [
        "pdf/en/specimen/specimen-print-standard-letter.pdf",
        "patient",
        "Everything once",
      ],
    ]
  `);

  const files = makeFieldsFiles(pdfs);
  expect([...files.keys()]).toEqual(['pdf/en/specimen/specimen.fields.json']);
  const fields = files.get('pdf/en/specimen/specimen.fields.json')!;
  await expectValid('fields', fields);
  expect(fields.faces.map(({ path }) => path)).toEqual(catalogue.documents.map(({ path }) => path));
  const names = new Set(fields.fields.map(({ name }) => name));
  for (const face of fields.faces) {
    const unknown = face.widgets.filter(
      ({ name, option }) => !names.has(option ? name.replace(`__is_${option}`, '') : name),
    );
    expect(unknown).toEqual([]);
  }
});

async function expectValid(name: keyof typeof SCHEMAS, value: unknown): Promise<void> {
  const schema = JSON.parse(await fs.readFile(`src/publish/${name}.schema.json`, 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, strict: false, formats: { date: true } }).compile(schema);
  validate(JSON.parse(JSON.stringify(value)));
  expect(validate.errors).toBeNull();
}
