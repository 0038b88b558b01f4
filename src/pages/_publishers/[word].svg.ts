import type { APIRoute } from 'astro';
import { drawWord, listExamples, listGalleryWords } from '../../web/word-gallery.ts';

/** The specimen of each word, and each example, as it is printed. An SVG needs no engine for pictures, and stays sharp at any size. */
export async function getStaticPaths() {
  const all = [...(await listGalleryWords()), ...(await listExamples())];
  return all.flatMap(({ id, sheet }) => (sheet ? [{ params: { word: id } }] : []));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await drawWord(params['word']!), { headers: { 'Content-Type': 'image/svg+xml' } });
