import { defineMiddleware } from 'astro:middleware';
import { tagOfParam } from './layouts/language-paths.ts';
import { loadSiteForPage } from './web/load-site.ts';
import { createPageContext } from './web/page-context.ts';

/** Sets what the components of a page share: its language and program stand in its address. */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  const data = await loadSiteForPage();
  locals.page = createPageContext(data, tagOfParam(params['lang'], data.site), params['program'], params['sheet']);
  return next();
});
