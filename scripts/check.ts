import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkLibrary } from '../src/check/check-library.ts';
import { countContent } from '../src/check/count-content.ts';
import { formatSections, measureFiles, rankSections } from '../src/check/language/rank-sections.ts';
import { formatReport } from '../src/problem/report.ts';

/** How many parts `--words` shows. */
const WORST = 10;

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    words: { type: 'boolean', default: false },
  },
});
const root = path.resolve(values.root);

const { library, composition, problems } = await checkLibrary(root);
if (problems.length > 0) console.error(formatReport(problems, root));
if (library && composition) {
  const { limits } = library.site.value;
  if (values.words) {
    const ranked = rankSections(measureFiles(library, composition), limits.words, WORST);
    console.log(`${formatSections(ranked, limits.words)}\n`);
  }
  console.log(countContent(library, composition));
}
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
