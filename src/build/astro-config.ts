import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { PROJECT } from '../read/project.ts';
import type { Library } from '../read/library.ts';
import type { Site } from '../read/schema/site.ts';
import { authorRoutes } from '../web/author-routes.ts';
import type { SiteOrder } from '../web/site-data.ts';
import { BROWSER_FLOOR } from './browser-floor.ts';
import { ownPagesModule } from '../web/own-pages-module.ts';
import { runSiteInNode } from '../web/run-in-node.ts';
import { watchContent } from '../web/watch-content.ts';
import { writeHeaders } from '../web/write-headers.ts';

/** Small scripts that many pages have in common, in few files: a phone asks for each by itself, and alone they hardly compress. */
const SHARED_SCRIPTS = [
  { name: 'load', test: /preload-helper/, priority: 1 },
  { name: 'names', test: /\/src\/model\/field-name\.ts$/, priority: 1 },
  {
    name: 'page',
    test: /\/src\/browser\/offline\/(?:site-base|store-names|writing-lock)\.ts$/,
    minShareCount: 2,
  },
  {
    name: 'parts',
    test: /\/src\/(?:browser\/(?:(?!require-floor)[^/]+|settings\/[^/]+)|model\/fill-words)\.ts$/,
    minShareCount: 2,
  },
  {
    name: 'kept',
    test: /\/src\/(?:browser\/(?:keep|go-on)\/|answers\/find-day|progress\/days)|\/idb\//,
    minShareCount: 2,
  },
];

interface ConfigOptions {
  order: SiteOrder;
  /** Undefined where site.yaml is broken: `astro dev` still starts, so that its pages can show what is wrong. */
  library: Library | undefined;
  /** Absolute path of the folder the pages go to. */
  out?: string;
  integrations?: AstroIntegration[];
  /** Addresses of the pages for patients, for the sitemap. */
  addresses?: string[];
}

/** What stands in the code in place of two names, see src/env.d.ts. */
function defineNames(order: SiteOrder): Plugin {
  return {
    name: 'handrail:define-names',
    // import.meta.env.DEV follows the environment of the process, which a test runner sets otherwise.
    config: (_config, { command }) => ({
      define: { DEVELOPMENT: JSON.stringify(command === 'serve'), SITE_ORDER: JSON.stringify(order) },
    }),
  };
}

/** How Astro makes the pages of a site, in `astro dev` and in a build. */
export function makeAstroConfig({
  order,
  library,
  out,
  integrations = [],
  addresses,
}: ConfigOptions): AstroInlineConfig {
  const site = library?.site.value;
  return {
    root: PROJECT,
    ...(site && { site: site.url, base: site.base }),
    outDir: out ?? path.join(PROJECT, 'dist'),
    trailingSlash: 'always',
    // As in JSX, line breaks between elements are no spaces: so a formatter cannot add a space within a sentence.
    compressHTML: 'jsx',
    // The content security policy allows no style or script inside a page.
    build: { inlineStylesheets: 'never' },
    markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
    integrations: [
      mdx(),
      authorRoutes(library),
      ...(site
        ? [
            sitemap({
              ...sitemapOptions(site),
              customPages: addresses,
              filter: (page) => addresses?.includes(page) ?? false,
            }),
            writeHeaders(site.base),
          ]
        : []),
      ...integrations,
    ],
    devToolbar: { enabled: false },
    vite: {
      plugins: [defineNames(order), runSiteInNode(), ownPagesModule(order.root), watchContent(order.root)],
      build: {
        target: BROWSER_FLOOR,
        assetsInlineLimit: 0,
        // https://github.com/withastro/astro/issues/18087
        rolldownOptions: {
          checks: { moduleLevelDirective: false },
          output: { codeSplitting: { groups: SHARED_SCRIPTS } },
        },
      },
    },
  };
}

function sitemapOptions(site: Site) {
  const prefixes = site.languages.map(({ tag }) => [tag.toLowerCase(), tag] as const);
  return {
    i18n: { defaultLocale: site.default_language.toLowerCase(), locales: Object.fromEntries(prefixes) },
  };
}
