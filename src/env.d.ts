/// <reference types="astro/client" />
/// <reference path="../.astro/types.d.ts" />

declare module 'virtual:own-pages' {
  /** By path from the content root, see src/web/own-pages-module.ts. */
  export const ownPages: Record<
    string,
    () => Promise<{ Content: import('astro/runtime/server/index.js').AstroComponentFactory }>
  >;
}

/** True in `astro dev`, see src/build/astro-config.ts. */
declare const DEVELOPMENT: boolean;

/** In `astro dev` the site that was ordered; in a build nobody defines it, since Node runs what would read it. */
declare const SITE_ORDER: import('./web/site-data.ts').SiteOrder | undefined;

declare namespace App {
  interface Locals {
    /** Set by src/middleware.ts. */
    page: import('./web/page-context.ts').PageContext;
  }
}
