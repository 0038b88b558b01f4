import type { APIRoute } from 'astro';
import { drawWord, listGalleryWords } from '../../web/word-gallery.ts';

/** The specimen of each word as it is printed. An SVG needs no engine for pictures, and stays sharp at any size. */
export async function getStaticPaths() {
  return (await listGalleryWords()).flatMap(({ id, sheet }) => (sheet ? [{ params: { word: id } }] : []));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await drawWord(params['word']!), { headers: { 'Content-Type': 'image/svg+xml' } });
