import { hashOf } from '../paper/jobs/pdf-cache.ts';
import { readFinishedSite, siteRecordPath, stampFiles } from './finished-site.ts';
import { hashCode, hashContent } from './hash-inputs.ts';
import type { BuildOptions, BuildReport } from './build-options.ts';
import { restoreFolder } from './replace-folder.ts';

/** Hashes of all that goes into a site. */
export interface Inputs {
  /** Of the code alone. */
  code: string;
  /** Of code, content and options. */
  all: string;
}

/** The hashes of all that goes into a site now. */
export async function hashInputs({ root, base }: BuildOptions): Promise<Inputs> {
  const code = await hashCode();
  return { code, all: hashOf(code, await hashContent(root), base ?? '') };
}

/**
 * The report of the last build, if it was made from the same inputs and no file of its site was touched, added or
 * removed since. Without Astro and the typesetter, so that nothing is loaded only to find that nothing is to be done.
 */
export async function findUnchangedSite(options: BuildOptions, inputs: Inputs): Promise<BuildReport | undefined> {
  const { out } = options;
  await restoreFolder(out);
  const last = await readFinishedSite(out, siteRecordPath(options));
  if (last?.record.inputs !== inputs.all) return undefined;
  if (hashOf(await stampFiles(out)) !== hashOf(last.record.stamps)) return undefined;
  return { ...last.record.report, made: [], pagesMade: [] };
}
