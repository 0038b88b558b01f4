import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser } from './in-browser.ts';

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
  address: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser!.newContext(options);
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
