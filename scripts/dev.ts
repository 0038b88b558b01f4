import { dev } from 'astro';
import { makeAstroConfig } from '../src/build/astro-config.ts';
import { baseOption } from '../src/command/base-option.ts';
import { handrailCommand, runCommand } from '../src/command/handrail-command.ts';
import { hostOption, portOption } from '../src/command/server-options.ts';
import { resolveRoot, ROOT_OPTION } from '../src/command/resolve-root.ts';
import { readLibrary } from '../src/read/read-library.ts';

const command = handrailCommand('dev', 'Shows pages and PDFs while you write; an edit shows at once.')
  .option(...ROOT_OPTION)
  .addOption(baseOption())
  .addOption(portOption())
  .addOption(hostOption());

await runCommand<{ root?: string; base?: string; port: number; host: string }>(
  command,
  async ({ base, port, host, ...options }) => {
    const order = { root: resolveRoot(options.root), ...(base !== undefined && { base }) };
    const { library } = await readLibrary(order.root, base);
    await dev({ configFile: false, ...makeAstroConfig({ order, library }), server: { port, host } });
  },
);
