import type { Library } from '../../read/library.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** The publisher's logo, if there is one, is there. `images` are the paths of all files below `content/images/`. */
export function checkLogo({ site }: Library, images: ReadonlySet<string>): Problem[] {
  const { logo } = site.value;
  if (logo === undefined || images.has(logo)) return [];
  const message = `There is no image "${logo}" in content/images/.`;
  return [errorAt(site.placeOf(['logo']), 'missing-image', message, adviseNearest(logo, images))];
}
