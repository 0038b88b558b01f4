import type { APIRoute } from 'astro';
import { listLanguagePaths } from '../../../layouts/language-paths.ts';
import { describePrograms } from '../../../web/answers-page.ts';

/** The sheets of all programs in one language, for the pages of answers. */
export const getStaticPaths = () => listLanguagePaths(() => [{}]);

export const GET: APIRoute = ({ locals }) => Response.json(describePrograms(locals.page));
