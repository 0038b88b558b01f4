import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The bookmarks as lines, by pdf.js: indented by level, with the page each leads to. */
export async function showOutline(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  type Items = Awaited<ReturnType<typeof pdf.getOutline>>;
  const show = async (items: Items, indent: string): Promise<string> => {
    let lines = '';
    for (const { title, dest, items: inner } of items) {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const page = target ? (await pdf.getPageIndex(target[0] as { num: number; gen: number })) + 1 : 'nowhere';
      lines += `${indent}${title}  ${page}\n${await show(inner as Items, `${indent}  `)}`;
    }
    return lines;
  };
  const lines = await show((await pdf.getOutline()) ?? [], '');
  await task.destroy();
  return lines;
}
