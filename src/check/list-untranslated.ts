import type { Library } from '../read/library.ts';

/** Files that have no words in a language, by the names of those that would have them. */
export function listUntranslated({ site, programs, worksheets, articles, pages }: Library, tag: string): string[] {
  const { default_language } = site.value;
  const ofPrograms = [...programs.values()]
    .filter(({ source, translations }) => source.value.source_language !== tag && !translations.has(tag))
    .map(({ id }) => `content/programs/${id}/program.${tag}.yaml`);
  const templates = [
    ...[...worksheets.values()].map((family) => ({ family, folder: 'templates' })),
    ...[...articles.values()].map((family) => ({ family, folder: 'content/articles' })),
    ...[...pages.values()].map((family) => ({ family, folder: 'content/pages' })),
  ];
  const ofTemplates = templates
    .filter(({ family }) => tag !== default_language && !family.translations.has(tag))
    .map(({ family, folder }) => `${folder}/${family.id}.${tag}.mdx`);
  return [...ofPrograms, ...ofTemplates].sort();
}
