/** The script of the page on which clinicians read filled files. It keeps nothing. */
import '../require-floor.ts';
import { getPart } from '../element.ts';
import type { ReadAnswersPage } from '../answers/read-answers-page.ts';
import { receiveFiles } from '../answers/receive-files.ts';
import { showScriptParts } from '../show-script-parts.ts';

const page = JSON.parse(getPart('read').dataset['page']!) as ReadAnswersPage;
showScriptParts();
receiveFiles(async () => (await import('../answers/compare-files.ts')).createComparison(page), page.words);
