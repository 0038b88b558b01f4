/// <reference types="astro/client" />
/// <reference path="../.astro/types.d.ts" />

declare module 'virtual:own-pages' {
  /** By path from the content root, see src/web/own-pages-module.ts. */
  export const ownPages: Record<
    string,
    () => Promise<{ Content: import('astro/runtime/server/index.js').AstroComponentFactory }>
  >;
}

/** True in `astro dev`, see astro.config.mjs. */
declare const DEVELOPMENT: boolean;

declare namespace App {
  interface Locals {
    /** Set by each page before it renders anything. */
    page: import('./web/page-context.ts').PageContext;
  }
}
