import { tellForeignKind, type ForeignKind } from './foreign-kind.ts';
import { tellFileKind } from './inspect-file.ts';

/** A file that nothing here can read: one of another kind, if it is known of which, or one that was harmed on its way. */
export type UnreadableFile = { outcome: 'other-kind'; kind?: ForeignKind } | { outcome: 'damaged' };

/** What reads a file, by its first bytes: that of saved answers, or that of forms and lists of their answers. */
export function chooseReader(name: string, bytes: Uint8Array): 'saved' | 'form' | UnreadableFile {
  switch (tellFileKind(bytes)) {
    case 'saved':
    case 'sealed':
    case 'json':
      return 'saved';
    case 'pdf':
    case 'fdf':
    case 'xfdf':
      return 'form';
    case 'zip':
      return judgeArchive(name, bytes, 'damaged');
    case 'other':
      return judgeOther(name, bytes);
  }
}

/** A ZIP that cannot be opened, or holds nothing that was sent. */
export function judgeArchive(name: string, bytes: Uint8Array, fault: 'damaged' | 'other-kind'): UnreadableFile {
  const isHarmed = fault === 'damaged' && /\.zip$/i.test(name);
  return isHarmed ? { outcome: 'damaged' } : { outcome: 'other-kind', kind: tellForeignKind(bytes) ?? 'archive' };
}

/** Its name counts only where its bytes say nothing: what calls itself a PDF and does not begin as one was harmed on its way. */
function judgeOther(name: string, bytes: Uint8Array): UnreadableFile {
  const kind = tellForeignKind(bytes);
  if (kind !== undefined) return { outcome: 'other-kind', kind };
  return { outcome: /\.(?:pdf|x?fdf|json|zip)$/i.test(name) ? 'damaged' : 'other-kind' };
}
