import { loadSite } from '../web/load-site.ts';

export async function GET(): Promise<Response> {
  const { base, site } = await loadSite();
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(`${base}sitemap-index.xml`, site.url).href}\n`);
}
