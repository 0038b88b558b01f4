import { getPart } from '../element.ts';

/** Takes files; told each time some are chosen. */
export type TakeFiles = (files: readonly File[]) => Promise<void>;

/**
 * The part of a page where files are chosen or dropped.
 * @param load what reads them, asked for with the first ones, since it weighs as much as half a page
 * @param words.fault said where that cannot be loaded
 */
export function receiveFiles(load: () => Promise<TakeFiles>, words: { problems: { fault: string } }): void {
  const input = getPart<HTMLInputElement>('read__files');
  const zone = getPart('read');
  let loading: Promise<TakeFiles> | undefined;

  input.addEventListener('change', () => {
    void receive([...(input.files ?? [])]);
    input.value = '';
  });
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('drop-here');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('drop-here'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('drop-here');
    void receive([...(event.dataTransfer?.files ?? [])]);
  });

  // Chosen while the script was still on its way.
  void receive([...(input.files ?? [])]);

  async function receive(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    let take: TakeFiles;
    try {
      take = await (loading ??= load());
    } catch {
      // Without a network, for one: the next files try again.
      loading = undefined;
      getPart('read__progress').textContent = words.problems.fault;
      return;
    }
    await take(files);
  }
}
