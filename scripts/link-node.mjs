// npm 10 creates no node_modules/.bin/node when several optional packages claim that name,
// so the Node this project pins is linked here for every npm version.
import fs from 'node:fs';
import path from 'node:path';

const platform = process.platform === 'win32' ? 'win' : process.platform;
const name = `node-${platform}-${process.arch}`;
const binary = path.join('node_modules', name, 'bin', 'node');
const link = path.join('node_modules', '.bin', 'node');

if (process.platform !== 'win32' && fs.existsSync(binary) && !fs.existsSync(link)) {
  fs.mkdirSync(path.dirname(link), { recursive: true });
  fs.symlinkSync(path.join('..', name, 'bin', 'node'), link);
}
