import { isLasting, type ProgramFiles, type SiteFiles } from './file-lists.ts';
import { dropFiles, listKept } from './kept-files.ts';
import { fetchFile, listStored, storeFiles } from './store-files.ts';
import { keptStore, shellStore } from './store-names.ts';

/** Stores what is stored without asking. @throws if something cannot be fetched, or there is no room */
export async function storeShell(base: string, { shell }: SiteFiles): Promise<void> {
  await storeFiles(await caches.open(shellStore(base)), base, shell);
}

/**
 * Brings what somebody chose to keep to the state of the site; what the site has no more goes.
 * @throws if something cannot be fetched, or there is no room; what was stored before then still works
 */
export async function renewKept(base: string, { scripts }: SiteFiles): Promise<void> {
  const { programs, pages } = await listKept(base);
  if (programs.size === 0 && pages.length === 0) return;
  const store = await caches.open(keptStore(base));
  await storeFiles(store, base, scripts);
  const renewed = new Map<string, ProgramFiles>();
  for (const list of programs.keys()) {
    const response = await fetchFile(base + list);
    if (!response) await store.delete(base + list);
    else {
      const program = (await response.clone().json()) as ProgramFiles;
      await storeFiles(store, base, program.files);
      await store.put(base + list, response);
      renewed.set(list, program);
    }
  }
  const before = [...programs.values()].flatMap(({ files }) => Object.keys(files));
  await dropFiles(store, base, before, renewed);
  for (const path of pages) {
    const response = await fetchFile(base + path);
    if (response) await store.put(base + path, response);
    else await store.delete(base + path);
  }
}

/** Removes from both stores what no page of this version needs. */
export async function sweepStores(base: string, { shell, scripts }: SiteFiles): Promise<void> {
  for (const [name, isNeeded] of [
    [shellStore(base), (path: string) => Object.hasOwn(shell, path)],
    [keptStore(base), (path: string) => !isLasting(path) || Object.hasOwn(scripts, path)],
  ] as const) {
    if (!(await caches.has(name))) continue;
    const store = await caches.open(name);
    for (const path of await listStored(store, base)) if (!isNeeded(path)) await store.delete(base + path);
  }
}
