import type { PageText } from './read-page.ts';

/** Whatever in a page the policy would block, or a browser could send. */
export function findForbiddenMarkup({ address, html }: PageText): string[] {
  const forbidden: [string, RegExp][] = [
    ['inline style', /<style[\s>]|\sstyle="/],
    ['inline script', /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>/],
    ['event handler', /\son[a-z]+="/],
    ['form', /<form[\s>]/],
    ['button that submits', /<button(?![^>]*type="button")|type="(?:submit|image)"/],
    ['control that a browser may remember', /<(?:input|textarea|select)\b(?![^>]*autocomplete="off")/],
  ];
  return forbidden.filter(([, pattern]) => pattern.test(html)).map(([what]) => `${address}: ${what}`);
}

/** What every page owes its reader and is missing here. */
export function findMissingDuties({ address, html }: PageText): string[] {
  const duties: [string, RegExp][] = [
    ['language', /<html lang="[a-z]{2}[^"]*" dir="(?:ltr|rtl)"/],
    ['title', /<title>[^<]+<\/title>/],
    ['description', /<meta name="description" content="[^"]+"/],
    ['words for social sites', /<meta property="og:title" content="[^"]+"/],
    ['policy', /<meta http-equiv="Content-Security-Policy"/],
    ['one main heading', /^(?:(?!<h1)[\s\S])*<h1[\s>](?:(?!<h1)[\s\S])*$/],
    ['way to help in its header', /<header class="site-header">(?:(?!<\/header>)[\s\S])*safety\/"/],
    ['way over the header', /<a class="skip" href="#main"/],
  ];
  return duties.filter(([, pattern]) => !pattern.test(html)).map(([what]) => `${address}: ${what}`);
}
