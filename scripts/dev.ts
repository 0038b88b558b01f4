import path from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { makeAstroConfig } from '../src/build/astro-config.ts';
import { readLibrary } from '../src/read/read-library.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    base: { type: 'string' },
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});

const order = { root: path.resolve(values.root), ...(values.base === undefined ? {} : { base: values.base }) };
const { library } = await readLibrary(order.root);
const config = makeAstroConfig({ order, library });
await dev({ configFile: false, ...config, server: { port: Number(values.port), host: values.host } });
