import type { Problem } from '../problem/problem.ts';
import type { Authoring, Library } from '../read/library.ts';
import { WORKSHEET_VALUES } from './template/evaluate.ts';
import { compileTemplate, type CompiledTemplate } from './template/compile-template.ts';
import { VOCABULARY } from '../words/index.ts';

export type CompiledTemplates = ReadonlyMap<Authoring<unknown>, CompiledTemplate>;

/** Every worksheet and article, compiled once for all programs and occasions. Faulty ones are missing. */
export function compileTemplates(library: Library): { templates: CompiledTemplates; problems: Problem[] } {
  const templates = new Map<Authoring<unknown>, CompiledTemplate>();
  const problems: Problem[] = [];
  const words = VOCABULARY.map(({ name }) => name);
  const compile = (authoring: Authoring<unknown>, values: readonly string[]) => {
    const result = compileTemplate(authoring, { words, values });
    if (result.template) templates.set(authoring, result.template);
    problems.push(...result.problems);
  };
  for (const { source, translations } of library.worksheets.values()) {
    [source, ...translations.values()].forEach((authoring) => compile(authoring, WORKSHEET_VALUES));
  }
  for (const { source, translations } of library.articles.values()) {
    [source, ...translations.values()].forEach((authoring) => compile(authoring, []));
  }
  return { templates, problems };
}
