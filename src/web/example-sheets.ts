import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileTemplate } from '../compose/template/compile-template.ts';
import { WORKSHEET_VALUES } from '../compose/template/evaluate.ts';
import { composeSheet } from '../compose/compose-sheet.ts';
import type { Sheet } from '../model/node.ts';
import type { Problem } from '../problem/problem.ts';
import { readFrontMatter } from '../read/read-front-matter.ts';
import { worksheetFrontMatter } from '../read/schema/front-matter.ts';
import { VOCABULARY } from '../words/index.ts';
import { makeGallerySetting } from './gallery-setting.ts';
import { prefixHeadings } from './prefix-headings.ts';
import type { SiteData } from './site-data.ts';

const FOLDER = path.join(import.meta.dirname, 'examples');

/** A whole sheet that shows what several words do together. */
export interface ExampleSheet {
  id: string;
  /** As its author writes it. */
  source: string;
  sheet: Sheet;
  problems: Problem[];
}

/** Every example, composed without a program in the default language of the site, or in English. Throws if one cannot be read. */
export function composeExamples(data: SiteData): ExampleSheet[] {
  const setting = makeGallerySetting(data);
  const files = new Set(readdirSync(FOLDER));
  const ids = new Set([...files].sort().map((file) => file.split('.', 1)[0]!));
  return [...ids].map((id) => {
    const file = chooseFile(id, setting.language.tag, files);
    const source = readFileSync(path.join(FOLDER, file), 'utf8');
    const { frontMatter, body } = readFrontMatter(source, file);
    const { template, problems } = compileTemplate(
      { file, body },
      { words: VOCABULARY.map(({ name }) => name), values: WORKSHEET_VALUES },
    );
    if (!template) throw new Error(`${file} cannot be read: ${JSON.stringify(problems)}`);
    const value = worksheetFrontMatter.parse(frontMatter?.value);
    const authoring = { file, value, body, placeOf: () => ({ file, line: 1, column: 1 }) };
    const composed = composeSheet(
      {
        ...{ worksheet: { id, source: authoring, translations: new Map() }, authoring, template },
        ...{ program: undefined, occasion: undefined },
      },
      setting,
    );
    const sheet = { ...composed.sheet, body: prefixHeadings(composed.sheet.body, id) };
    return { id, source, sheet, problems: composed.problems };
  });
}

/** `<id>.<language>.mdx` in the language, be it of another country, as authors name translations. */
function chooseFile(id: string, tag: string, files: ReadonlySet<string>): string {
  const translated = [tag, tag.split('-', 1)[0]!].map((language) => `${id}.${language}.mdx`);
  return translated.find((file) => files.has(file)) ?? `${id}.mdx`;
}
