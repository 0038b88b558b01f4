import type { APIRoute } from 'astro';
import { writeThemeStylesheet } from '../web/theme-stylesheet.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(writeThemeStylesheet(locals.page.data.site.colours.accent), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
