import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import chromium, { inflate } from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type BrowserServer } from 'playwright-core';

const LIBRARIES = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url));

interface ChromiumOptions {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

/**
 * A Chromium: the one of CHROME_PATH, else the one that comes with the packages (Linux on x64).
 * @throws where there is none
 */
export function startBrowser(): Promise<Browser> {
  return start((options) => playwright.launch(options));
}

/** The same for several processes: each connects to its address and sees the pages it has opened itself. */
export function startBrowserServer(): Promise<BrowserServer> {
  return start((options) => playwright.launchServer({ ...options, host: '127.0.0.1' }));
}

/** The same with what it keeps in a folder, so that it can be ended and started again. */
export function startBrowserWithProfile(folder: string): Promise<BrowserContext> {
  return start((options) => playwright.launchPersistentContext(folder, { ...options, locale: 'en-GB' }));
}

/** The same of Chromium 106, the oldest of the browsers that are meant and can be had as a package. */
export async function startOldBrowserServer(): Promise<BrowserServer> {
  const folder = await unpackOldBrowser();
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib') } as Record<string, string>;
  const executablePath = path.join(folder, 'chromium');
  // Without a graphics card its process for graphics may not come up, and then no frame is ever drawn.
  const args = ['--no-sandbox', '--disable-gpu'];
  return playwright.launchServer({ executablePath, args, env, host: '127.0.0.1' });
}

/** Unpacks it once, beside the caches of the tests: both packages would take one place for their files by themselves. */
async function unpackOldBrowser(): Promise<string> {
  const folder = path.resolve('node_modules/.cache/chromium-106');
  if (existsSync(folder)) return folder;
  const beside = await mkdtemp(`${folder}-`);
  const read = async (name: string) =>
    brotliDecompressSync(await readFile(path.resolve('node_modules/chromium-106/bin', name)));
  await writeFile(path.join(beside, 'chromium'), await read('chromium.br'), { mode: 0o755 });
  execFileSync('tar', ['-x', '-C', beside], { input: await read('aws.tar.br') });
  await rename(beside, folder);
  return folder;
}

async function start<T>(launch: (options: ChromiumOptions) => Promise<T>): Promise<T> {
  const own = process.env['CHROME_PATH'];
  const executablePath = own ?? (await chromium.executablePath());
  // The arguments the package offers switch web security off, and the policy would not be tested.
  const args = ['--no-sandbox'];
  try {
    return await launch({ executablePath, args });
  } catch (error) {
    if (own !== undefined || !existsSync(LIBRARIES)) throw error;
    // A machine without libnss3 and libnspr4: the package carries copies.
    const folder = await inflate(LIBRARIES);
    const env = { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib') } as Record<string, string>;
    return launch({ executablePath, args, env });
  }
}
