const DIRECTIVES = [
  "default-src 'self'",
  // pagefind runs its index as WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'none'",
  // With script off, Enter in a field would put the answer into the address.
  "form-action 'none'",
];

/** The policy that stands in each page. It allows no inline code and no other host. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/** The policy for a host that can send headers: also forbids showing a page inside another site, which a page cannot say of itself. @internal */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/** The `_headers` file that static hosts such as Netlify and Cloudflare Pages read. `base` begins and ends with `/`. */
export function writeHeadersFile(base: string): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${HEADER_POLICY}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '',
  ].join('\n');
}

/** The base of a `_headers` file. */
export function baseOfHeadersFile(text: string): string {
  return text.slice(0, text.indexOf('*'));
}
