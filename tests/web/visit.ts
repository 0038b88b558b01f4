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

/** What Chromium says of a page that it drew late, as on a busy machine. */
const SLOW = /was preloaded using link preload but not used within a few seconds/;

/** Windows that wait for the next visit, by the options of their context: opening one costs more than most visits. */
const waiting = new Map<string, Page[]>();

/** Opens a page in a window no other visit has meanwhile, and hands it over with all it said and asked for. */
export async function visit<T>(
  address: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const kind = JSON.stringify(options);
  const page = waiting.get(kind)?.pop() ?? (await (await browser!.newContext(options)).newPage());
  try {
    const seen: Visit = { page, messages: [], requests: [], failures: [] };
    page.on('console', (message) => {
      if (!SLOW.test(message.text())) seen.messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => seen.messages.push(`error: ${error.message}`));
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) seen.failures.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(address, { waitUntil: 'load' });
    const result = await look(seen);
    page.removeAllListeners();
    await page.emulateMedia({ colorScheme: options.colorScheme ?? null });
    await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
    waiting.set(kind, [...(waiting.get(kind) ?? []), page]);
    return result;
  } catch (error) {
    await page.context().close();
    throw error;
  }
}
