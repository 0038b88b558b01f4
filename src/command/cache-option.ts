import path from 'node:path';
import { Option } from 'commander';
import { PROJECT } from '../read/project.ts';

/** `--cache`. Unless one is named it lies in Handrail, wherever the command is given: one cache for all sites. */
export function cacheOption(): Option {
  return new Option('--cache <folder>', 'where finished PDFs are kept').default(
    path.join(PROJECT, 'node_modules/.cache/handrail'),
    'node_modules/.cache/handrail of Handrail',
  );
}
