import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkLibrary } from '../src/check/check-library.ts';
import { countContent } from '../src/check/count-content.ts';
import { formatReport } from '../src/check/report.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: '.' } } });
const root = path.resolve(values.root);

const { library, composition, problems } = await checkLibrary(root);
if (problems.length > 0) console.error(formatReport(problems, root));
if (library && composition) console.log(countContent(library, composition));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
