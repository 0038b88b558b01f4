import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const LIBRARIES = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url));

/**
 * A Chromium: the one of CHROME_PATH, else the one that comes with the packages (Linux on x64).
 * @throws where there is none
 */
export async function startBrowser(): Promise<Browser> {
  const own = process.env['CHROME_PATH'];
  const executablePath = own ?? (await chromium.executablePath());
  // The arguments the package offers switch web security off, and the policy would not be tested.
  const args = ['--no-sandbox'];
  try {
    return await playwright.launch({ executablePath, args });
  } catch (error) {
    if (own !== undefined || !existsSync(LIBRARIES)) throw error;
    // A machine without libnss3 and libnspr4: the package carries copies.
    const folder = await inflate(LIBRARIES);
    return playwright.launch({
      executablePath,
      args,
      env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib') } as Record<string, string>,
    });
  }
}
