import type { BuildOptions, BuildReport } from './build-options.ts';
import { withFolderLocked } from './folder-lock.ts';
import { explainFullDisk } from './full-disk.ts';
import { Refusal } from '../problem/refusal.ts';
import { makeShard } from './make-shard.ts';
import { makeSite } from './make-site.ts';
import { shardFolders } from './shard-folder.ts';
import type { Step } from './step.ts';
import type { Inputs } from './unchanged-site.ts';

/** What the process of a build is sent. */
export interface BuildOrder {
  options: BuildOptions;
  inputs: Inputs;
}

/** What it tells the one that started it. The last is the report or the failure. */
export type BuildNews = { step: Step } | { report: BuildReport } | { refusal: string } | { failure: string };

process.once('message', (order: BuildOrder) => {
  build(order)
    .then(
      (report): BuildNews => ({ report }),
      (error: unknown): BuildNews => {
        const refusal = error instanceof Refusal ? error : explainFullDisk(error, order.options);
        if (refusal) return { refusal: refusal.message };
        return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      },
    )
    .then((news) => process.send!(news, () => process.exit()));
});
// Nobody is left to hear of it.
process.once('disconnect', () => process.exit(1));

function build({ options, inputs }: BuildOrder): Promise<BuildReport> {
  const tell = (step: Step) => process.send!({ step } satisfies BuildNews);
  const { out, shard } = options;
  const written = shard ? shardFolders(out, shard).pages : out;
  return withFolderLocked(written, () =>
    shard ? makeShard(options, shard, inputs, tell) : makeSite(options, inputs, tell),
  );
}
