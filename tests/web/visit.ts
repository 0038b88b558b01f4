import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  page: Page;
  /** What the console said, and what broke the policy. */
  messages: string[];
  /** Every address asked for after the page itself. */
  requests: string[];
  /** The status of every answer that was not a success. */
  failures: string[];
}

/** Opens a page in a context of its own, hands it over with all it said and asked for, and closes it. */
export async function visit<T>(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const seen: Visit = { page, messages: [], requests: [], failures: [] };
    page.on('console', (message) => seen.messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => seen.messages.push(`error: ${error.message}`));
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) seen.failures.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(address, { waitUntil: 'load' });
    return await look(seen);
  } finally {
    await context.close();
  }
}

/** Runs a task for each item, a few at a time, and returns the results in the order of the items. */
export async function eachOf<I, R>(items: readonly I[], task: (item: I) => Promise<R>, atOnce = 4): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
