import fs from 'node:fs';
import path from 'node:path';
import { preview } from 'astro';
import { restoreFolder } from '../src/build/replace-folder.ts';
import { baseOption } from '../src/command/base-option.ts';
import { handrailCommand, runCommand } from '../src/command/handrail-command.ts';
import { hostOption, portOption } from '../src/command/server-options.ts';
import { resolveRoot, ROOT_OPTION } from '../src/command/resolve-root.ts';
import { Refusal } from '../src/problem/refusal.ts';
import { PROJECT } from '../src/read/project.ts';
import { readBuiltBase } from '../src/web/write-headers.ts';

const command = handrailCommand('preview', 'Shows the site that "npm run build" made.')
  .option(...ROOT_OPTION)
  .option('--out <folder>', 'where the site is', 'dist')
  .addOption(baseOption())
  .addOption(portOption())
  .addOption(hostOption());

interface PreviewOptions {
  root?: string;
  out: string;
  base?: string;
  port: number;
  host: string;
}

await runCommand<PreviewOptions>(command, async ({ port, host, ...options }) => {
  const root = resolveRoot(options.root);
  const out = path.resolve(options.out);
  await restoreFolder(out);
  if (!fs.existsSync(path.join(out, 'index.html')))
    throw new Refusal(
      `There is no site in ${out}. Make it with "npm run build -- --root ${root}", or name its folder with --out.`,
    );
  // The addresses in the pages are those of its build.
  const base = options.base ?? (await readBuiltBase(out));
  await preview({ configFile: false, logLevel: 'info', root: PROJECT, outDir: out, base, server: { port, host } });
});
