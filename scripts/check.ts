import path from 'node:path';
import { findBookPages } from '../src/build/print-pdfs.ts';
import { checkBookPages } from '../src/check/books/check-books.ts';
import { formatBooks } from '../src/check/books/format-books.ts';
import { checkLibrary } from '../src/check/check-library.ts';
import { countContent } from '../src/check/count-content.ts';
import { formatSections, measureFiles, rankSections } from '../src/check/language/rank-sections.ts';
import { cacheOption } from '../src/command/cache-option.ts';
import { handrailCommand, runCommand } from '../src/command/handrail-command.ts';
import { resolveRoot, ROOT_OPTION } from '../src/command/resolve-root.ts';
import { PdfCache } from '../src/paper/jobs/pdf-cache.ts';
import { formatReport } from '../src/problem/report.ts';

/** How many parts `--words` shows. */
const WORST = 10;

const command = handrailCommand('check', 'Says everything that is wrong in content and templates, and what to do.')
  .option(...ROOT_OPTION)
  .addOption(cacheOption())
  .option('--words', 'add the ten passages that are hardest to read');

await runCommand<{ root?: string; cache: string; words?: true }>(command, async (options) => {
  const root = resolveRoot(options.root);
  const { library, composition, problems } = await checkLibrary(root);
  const made =
    library && composition && (await findBookPages(library, composition, new PdfCache(path.resolve(options.cache))));
  const pagesOf = (pdf: string) => made?.get(pdf);
  if (library && composition) problems.push(...checkBookPages(library, composition, pagesOf));
  if (problems.length > 0) console.error(formatReport(problems, root));
  if (library && composition) {
    const { limits } = library.site.value;
    if (options.words) {
      const ranked = rankSections(measureFiles(library, composition), limits.words, WORST);
      console.log(`${formatSections(ranked, limits.words)}\n`);
    }
    console.log(`${formatBooks(library, composition, pagesOf)}\n`);
    console.log(countContent(library, composition));
  }
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});
