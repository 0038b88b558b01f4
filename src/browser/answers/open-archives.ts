import { MAX_BYTES, START_BYTES, tellFileKind } from '../../answers/read/inspect-file.ts';

/** The files that a reader has chosen, with those of a ZIP in its place. One that cannot be opened stays, and is told like any other. */
export async function openArchives(files: readonly File[]): Promise<File[]> {
  const opened: File[] = [];
  for (const file of files) opened.push(...((await openArchive(file).catch(() => undefined)) ?? [file]));
  return opened;
}

async function openArchive(file: File): Promise<File[] | undefined> {
  if (file.size > MAX_BYTES) return undefined;
  const start = new Uint8Array(await file.slice(0, START_BYTES).arrayBuffer());
  if (tellFileKind(start) !== 'zip') return undefined;
  const { readArchive } = await import('../../answers/read/read-archive.ts');
  const members = readArchive(new Uint8Array(await file.arrayBuffer()));
  if (!members) return undefined;
  const files = Array.from(members, ({ name, bytes }) => {
    // A file without its bytes is one that was harmed, by the name it has.
    const parts = typeof bytes === 'string' ? [] : [bytes as Uint8Array<ArrayBuffer>];
    return new File(parts, `${file.name}/${name}`);
  });
  return files.length === 0 ? undefined : files;
}
