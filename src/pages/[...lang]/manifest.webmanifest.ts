import type { APIRoute } from 'astro';
import { listLanguagePaths } from '../../layouts/language-paths.ts';
import { writeAppManifest } from '../../web/app-manifest.ts';

export const getStaticPaths = () => listLanguagePaths(() => [{}]);

export const GET: APIRoute = ({ locals }) =>
  new Response(writeAppManifest(locals.page), { headers: { 'Content-Type': 'application/manifest+json' } });
