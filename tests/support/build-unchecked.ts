// Makes the pages of a folder alone, in a process of its own, whatever `check` would say and without a PDF:
// node build-unchecked.ts <root> <out>
import { buildPages } from '../../src/build/build-pages.ts';
import { checkLibrary } from '../../src/check/check-library.ts';
import { makeSiteData } from '../../src/web/site-data.ts';

const [root, out] = process.argv.slice(2) as [string, string];
const { library, composition, problems } = await checkLibrary(root, '/');
if (!library || !composition) throw new Error(JSON.stringify(problems, undefined, 2));
const data = makeSiteData(library, composition, []);
await buildPages(out, { root, base: '/' }, { data, code: '', sources: [] }, () => undefined);
