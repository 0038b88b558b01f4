import { spawn } from 'node:child_process';
import path from 'node:path';
import { restoreFolder } from '../src/build/replace-folder.ts';

await restoreFolder(path.resolve('dist'));
const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
astro.on('exit', (code) => process.exit(code ?? 1));
