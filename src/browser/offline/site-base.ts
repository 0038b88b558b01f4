/** The path of the site, which begins and ends with `/`; undefined where nothing is stored for use without a network. */
export function siteBase(): string | undefined {
  const { base } = document.documentElement.dataset;
  // Browsers offer neither without https, and some not in private windows.
  return 'serviceWorker' in navigator && 'caches' in window ? base : undefined;
}
