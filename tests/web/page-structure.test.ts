import { expect, it } from 'vitest';
import { describeInBrowser } from './in-browser.ts';
import { chooseByStructure, kindOf } from './page-structure.ts';
import type { PageText } from './read-page.ts';

function page(address: string, body: string, lang = 'en'): PageText {
  return {
    address,
    file: `${address}index.html`,
    html: `<html lang="${lang}"><body>${body}</body></html>`,
    links: [],
    ids: new Set(),
  };
}

describeInBrowser('pages that stand for others', () => {
  it('show together all elements in their elements that those of their kind have, whatever their words and how many', async () => {
    const pages = [
      page('/programs/a/sheets/one/', '<ul class="steps"><li>First</li></ul>'),
      page('/programs/b/sheets/two/', '<ul class="steps"><li>Other</li><li>words</li></ul>'),
      page('/de/programs/b/sheets/two/', '<ul class="steps"><li>Andere</li></ul>', 'de'),
      page('/programs/b/sheets/deeper/', '<ul class="steps"><li><ul class="steps"><li>In it</li></ul></li></ul>'),
      page('/programs/b/sheets/told/', '<ul class="steps"><li aria-label="First">First</li></ul>'),
      page('/programs/b/sheets/other/', '<ul class="notes"><li>First</li></ul>'),
      page('/programs/b/goals/one/', '<ul class="steps"><li>First</li></ul>'),
    ];
    const chosen = await chooseByStructure(pages, (one) => kindOf(one, '/'));
    expect(chosen.map(({ address }) => address)).toEqual([
      '/programs/b/sheets/deeper/',
      '/programs/b/sheets/told/',
      '/programs/b/sheets/other/',
      '/programs/b/goals/one/',
    ]);
  });
});
