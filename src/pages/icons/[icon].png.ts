import type { APIRoute } from 'astro';
import { APP_ICONS, drawAppIcon } from '../../web/app-icons.ts';
import { siteRoot } from '../../web/load-site.ts';

export function getStaticPaths() {
  return Object.keys(APP_ICONS).map((icon) => ({ params: { icon } }));
}

export const GET: APIRoute = async ({ locals, params }) => {
  const icon = await drawAppIcon(siteRoot(), locals.page.data.site, APP_ICONS[params['icon']!]!);
  return new Response(icon as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/png' } });
};
