import { loadSite } from '../web/load-site.ts';
import { writeThemeStylesheet } from '../web/theme-stylesheet.ts';

export async function GET(): Promise<Response> {
  const { site } = await loadSite();
  return new Response(writeThemeStylesheet(site.colours.accent), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
