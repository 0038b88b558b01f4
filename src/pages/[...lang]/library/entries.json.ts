import type { APIRoute } from 'astro';
import { listLanguagePaths } from '../../../layouts/language-paths.ts';
import { listLibrary } from '../../../web/library/library-entries.ts';
import { describeLibraryRows } from '../../../web/library/library-page.ts';

/** All rows of the library in one language, for the script that combines its filters. */
export const getStaticPaths = () => listLanguagePaths(() => [{}]);

export const GET: APIRoute = ({ locals }) => {
  const { composition, data } = locals.page;
  const entries = listLibrary(data.composition, composition, data.site.default_language);
  return Response.json(describeLibraryRows(entries, locals.page));
};
