import { z } from 'zod';
import { coverageSchema } from './schema/coverage.ts';
import { fieldLockSchema } from './schema/field-lock.ts';
import {
  articleFrontMatter,
  articleTranslationFrontMatter,
  pageFrontMatter,
  worksheetFrontMatter,
  worksheetTranslationFrontMatter,
} from './schema/front-matter.ts';
import { glossarySchema } from './schema/glossary.ts';
import { instrumentSchema } from './schema/instrument.ts';
import { programSchema } from './schema/program.ts';
import { redFlagsSchema } from './schema/red-flags.ts';
import { siteSchema } from './schema/site.ts';
import { uiSchema } from './schema/ui.ts';
import { makeTranslationSchema } from './translation-schema.ts';

/** Where the files lie, from the folder of the project. */
export const JSON_SCHEMA_FOLDER = 'src/read/schema/json';

const SCHEMAS = {
  article: articleFrontMatter,
  'article-translation': articleTranslationFrontMatter,
  coverage: coverageSchema,
  'field-lock': fieldLockSchema,
  glossary: glossarySchema,
  instrument: instrumentSchema,
  page: pageFrontMatter,
  program: programSchema,
  'program-translation': makeTranslationSchema(programSchema).meta({ title: 'Handrail program, translated' }),
  'red-flags': redFlagsSchema,
  site: siteSchema,
  ui: uiSchema,
  worksheet: worksheetFrontMatter,
  'worksheet-translation': worksheetTranslationFrontMatter,
};

export type JsonSchemaName = keyof typeof SCHEMAS;

/** For editors: the text of each JSON Schema of an authored file or its front matter, by file name. */
export function writeJsonSchemas(): Map<string, string> {
  const names = Object.keys(SCHEMAS) as JsonSchemaName[];
  return new Map(names.map((name) => [nameJsonSchema(name), `${JSON.stringify(toJsonSchema(name), null, 2)}\n`]));
}

export function nameJsonSchema(name: JsonSchemaName): string {
  return `${name}.schema.json`;
}

function toJsonSchema(name: JsonSchemaName): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(SCHEMAS[name], {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // A publisher writes only the words that differ from ours.
      if (name === 'ui') delete jsonSchema.required;
      // "format" says it to the author; the pattern of all days there are would be shown in every message.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      // Each whole number would name the largest one a computer counts to.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}
