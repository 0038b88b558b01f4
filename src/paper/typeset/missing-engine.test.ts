import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('a computer the engine is not built for is told so in sentences, when something is typeset', async () => {
  const typeset = pathToFileURL(join(import.meta.dirname, 'typeset.ts')).href;
  // The engine looks for its native part by these names.
  const script = `
    Object.defineProperty(process, 'platform', { value: 'sunos' });
    Object.defineProperty(process, 'arch', { value: 'x64' });
    const { createTypesetter } = await import(${JSON.stringify(typeset)});
    try { createTypesetter({ fonts: [], theme: {}, images: {} }); } catch (error) { console.log(String(error)); }`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  expect(stdout).toBe(
    'Refusal: Typst, which makes the PDFs, is not installed for this computer (sunos, x64). There is a build for ' +
      'Windows, macOS and Linux, on x64 and arm64: delete node_modules, and run "npm ci" with the Node of this ' +
      'computer. "npm run check" works without it.\n',
  );
});
