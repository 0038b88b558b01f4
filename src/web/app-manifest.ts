import { siteWords } from '../compose/site-words.ts';
import { APP_ICONS, appIconPath } from './app-icons.ts';
import type { PageContext } from './page-context.ts';
import { LIGHT_PAPER } from './theme-stylesheet.ts';

/** What a phone must know to put the site on its home screen. https://www.w3.org/TR/appmanifest/ */
export function writeAppManifest({ data, language, links }: PageContext): string {
  const { site, base } = data;
  return JSON.stringify({
    // In every language it is one and the same.
    id: base,
    name: site.title,
    short_name: site.title,
    description: siteWords(site, 'tagline', language.tag).text,
    lang: language.tag,
    dir: language.direction,
    start_url: links.page(),
    scope: base,
    display: 'standalone',
    background_color: LIGHT_PAPER,
    theme_color: LIGHT_PAPER,
    icons: Object.entries(APP_ICONS)
      .filter(([, { size }]) => size !== 180)
      .map(([name, { size }]) => ({
        src: links.to(appIconPath(name)),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: name.endsWith('maskable') ? 'maskable' : 'any',
      })),
  });
}
