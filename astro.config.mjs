import { defineConfig } from 'astro/config';
import { makeAstroConfig } from './src/build/astro-config.ts';
import { PROJECT } from './src/read/project.ts';
import { readLibrary } from './src/read/read-library.ts';

// For "astro check" and editors. "npm run dev" and "npm run build" give Astro its configuration themselves.
const { library } = await readLibrary(PROJECT);

export default defineConfig(makeAstroConfig({ order: { root: PROJECT }, library }));
