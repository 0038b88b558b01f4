/** What `npm run new` can begin, and where it goes; the site has no id. */
export const NEW_FILES = {
  site: { file: () => 'content/site.yaml', starter: 'site.yaml' },
  program: { file: (id: string) => `content/programs/${id}/program.yaml`, starter: 'program.yaml' },
  worksheet: { file: (id: string) => `templates/${id}.mdx`, starter: 'worksheet.mdx' },
  article: { file: (id: string) => `content/articles/${id}.mdx`, starter: 'article.mdx' },
};

export type NewKind = keyof typeof NEW_FILES;
