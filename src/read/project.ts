import path from 'node:path';

/**
 * Absolute path of the project: where `src/`, `public/` and `node_modules/` lie, whatever folder a command is started in.
 * A bundler would move this file, so Astro loads it from here (see src/web/run-in-node.ts).
 */
export const PROJECT = path.join(import.meta.dirname, '../..');
