import type { APIRoute } from 'astro';
import { listLanguagePaths } from '../../../layouts/language-paths.ts';
import { describeLines } from '../../../web/weeks-page.ts';

/** What of each program makes lines over time, for the pages that show them. */
export const getStaticPaths = () => listLanguagePaths(() => [{}]);

export const GET: APIRoute = ({ locals }) => Response.json(describeLines(locals.page));
