import { realpath, readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorAt, warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { endingOf, listImageFiles, PICTURE_TYPES } from '../../read/list-pictures.ts';
import { readText } from '../../read/read-text.ts';
import { checkRaster } from './check-raster.ts';
import { checkSvg } from './check-svg.ts';

/**
 * Every picture can be shown on pages and on paper, holds no program, and is shown somewhere: all that lie in
 * `content/images/` are published.
 * @param shown paths of those that sheets, articles, pages or the site show; undefined if nobody can know
 */
export async function checkPictures(root: string, shown: ReadonlySet<string> | undefined): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const name of listImageFiles(root)) {
    const file = `content/images/${name}`;
    const found = await checkPicture(root, file);
    problems.push(...found);
    if (found.length === 0 && shown && !shown.has(name) && path.basename(name) !== 'README.md')
      problems.push(
        warningAt(
          { file, line: 1, column: 1 },
          'unused-image',
          'Nothing shows this picture, and it is published.',
          'Show it with <Figure src="…"> in a sheet or article, or delete it.',
        ),
      );
  }
  return problems;
}

async function checkPicture(root: string, file: string): Promise<Problem[]> {
  const start = { file, line: 1, column: 1 };
  const real = await realpath(path.join(root, file));
  if (path.relative(await realpath(root), real).startsWith('..'))
    return [
      errorAt(
        start,
        'image-outside',
        'This is a link to a file outside of the folder, which would be published.',
        'Put the picture itself into content/images/.',
      ),
    ];
  const ending = endingOf(file);
  if (ending === '.md') return [];
  if (!(ending in PICTURE_TYPES))
    return [
      warningAt(
        start,
        'unknown-image',
        `A file that ends with "${ending}" is shown nowhere and is not published.`,
        ending.toLowerCase() in PICTURE_TYPES || ending.toLowerCase() === '.jpeg'
          ? `Let its name end with "${ending.toLowerCase().replace('jpeg', 'jpg')}".`
          : 'Save it as .svg, .png or .jpg, or keep it elsewhere.',
      ),
    ];
  if (ending !== '.svg') return checkRaster(file, await readFile(real));
  const { text, problems } = await readText(root, file);
  return text === undefined ? problems : checkSvg(file, text);
}
