import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals }) => {
  const { base, site } = locals.page.data;
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(`${base}sitemap-index.xml`, site.url).href}\n`);
};
