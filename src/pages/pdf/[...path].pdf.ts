import type { APIRoute } from 'astro';
import { listPdfPaths, typesetOnRequest } from '../../web/typeset-on-request.ts';

/** In development a PDF is made when it is opened. A build makes all of them before, so that pages can tell their size. */
export async function getStaticPaths() {
  if (!DEVELOPMENT) return [];
  return (await listPdfPaths()).map((path) => ({ params: { path: path.replace(/^pdf\/|\.pdf$/g, '') } }));
}

export const GET: APIRoute = async ({ params }) => {
  const bytes = await typesetOnRequest(`pdf/${params['path']}.pdf`);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
