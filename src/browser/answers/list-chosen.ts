import { MAX_BYTES, START_BYTES, tellFileKind } from '../../answers/read/inspect-file.ts';
import { judgeArchive } from '../../answers/read/choose-reader.ts';
import { problemOf, type FileProblem } from './file-problem.ts';

/** A file that a reader has chosen, or one in an archive. It is held in memory only while it is read. */
export interface ChosenFile {
  name: string;
  read(): Promise<Uint8Array<ArrayBuffer> | FileProblem>;
}

/** The files that a reader has chosen, with those of a ZIP in its place. One that cannot be opened stays, with what is wrong with it. */
export async function listChosen(files: readonly File[]): Promise<ChosenFile[]> {
  const listed: ChosenFile[] = [];
  for (const file of files)
    listed.push(...(await listMembers(file).catch((cause: unknown) => [failed(file.name, cause)])));
  return listed;
}

async function listMembers(file: File): Promise<ChosenFile[]> {
  const { name } = file;
  const start = new Uint8Array(await file.slice(0, START_BYTES).arrayBuffer());
  const isArchive = tellFileKind(start) === 'zip';
  if (file.size > MAX_BYTES) return [refused(name, isArchive ? 'large-archive' : 'too-large')];
  if (!isArchive) return [{ name, read: async () => new Uint8Array(await file.arrayBuffer()) }];
  const { openArchive } = await import('../../answers/read/open-archive.ts');
  const archive = openArchive(new Uint8Array(await file.arrayBuffer()));
  if (archive.outcome === 'open')
    return archive.files.map((member) => ({
      name: `${name}/${member.name}`,
      read: () => Promise.resolve(member.unpack()),
    }));
  const { outcome } = archive;
  const isOther = outcome === 'damaged' || outcome === 'other-kind';
  return [refused(name, isOther ? problemOf(judgeArchive(name, start, outcome)) : outcome)];
}

function refused(name: string, problem: FileProblem): ChosenFile {
  return { name, read: () => Promise.resolve(problem) };
}

/** Told when its turn comes, as any other fault. */
function failed(name: string, cause: unknown): ChosenFile {
  return { name, read: () => Promise.reject(cause as Error) };
}
