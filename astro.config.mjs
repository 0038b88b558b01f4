import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readLibrary } from './src/read/read-library.ts';
import { AUTHOR_PAGES, authorPagePath } from './src/web/author-pages.ts';
import { authorRoutes } from './src/web/author-routes.ts';
import { siteBase, siteRoot } from './src/web/load-site.ts';
import { ownPagesModule } from './src/web/own-pages-module.ts';
import { runSiteInNode } from './src/web/run-in-node.ts';
import { watchContent } from './src/web/watch-content.ts';
import { writeHeaders } from './src/web/write-headers.ts';

// With a broken site.yaml the development server still starts, so that its pages can show what is wrong.
const { library } = await readLibrary(siteRoot());
const site = library?.site.value;

// import.meta.env.DEV follows the environment of the process, which a test runner sets otherwise.
const tellDevelopment = {
  name: 'handrail:tell-development',
  config: (_config, { command }) => ({ define: { DEVELOPMENT: JSON.stringify(command === 'serve') } }),
};

export default defineConfig({
  ...(site && { site: site.url, base: siteBase(site) }),
  outDir: process.env.HANDRAIL_OUT ?? 'dist',
  trailingSlash: 'always',
  // As in JSX, line breaks between elements are no spaces: so a formatter cannot add a space within a sentence.
  compressHTML: 'jsx',
  // The content security policy allows no style or script inside a page.
  build: { inlineStylesheets: 'never' },
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [
    mdx(),
    authorRoutes(library),
    ...(site ? [sitemap(sitemapOptions(site)), writeHeaders(siteBase(site))] : []),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tellDevelopment, runSiteInNode(), ownPagesModule(siteRoot()), watchContent(siteRoot())],
    build: {
      assetsInlineLimit: 0,
      // https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});

/** @param {import('./src/read/schema/site.ts').Site} site */
function sitemapOptions(site) {
  const prefixes = site.languages.map(({ tag }) => [tag.toLowerCase(), tag]);
  const authorPages = AUTHOR_PAGES.map((id) => new URL(siteBase(site) + authorPagePath(id), site.url).href);
  const filter = (page) => !authorPages.includes(page);
  return {
    filter,
    i18n: { defaultLocale: site.default_language.toLowerCase(), locales: Object.fromEntries(prefixes) },
  };
}
