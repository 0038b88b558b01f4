import type { FieldLock } from '../read/schema/field-lock.ts';
import { articleKey } from '../model/article-key.ts';
import { ID_PATTERN } from '../model/field-name.ts';
import { adviseNearest } from '../problem/nearest.ts';
import { isReserved } from '../check/values/check-names.ts';
import { NEW_FILES, type NewKind } from './new-file.ts';

/** Why nothing is begun under this kind and id, and what to write in their place; undefined if both are right. */
export function refuseName(kind: string, id: string): string | undefined {
  const kinds = Object.keys(NEW_FILES);
  if (!kinds.includes(kind))
    return `"${kind}" is nothing that can be begun. ${adviseNearest(kind, kinds)} Write "npm run new -- worksheet my-goals".`;
  if (kind === 'site') return id === '' ? undefined : `A site has no id: write "npm run new -- site".`;
  if (id === '')
    return `The ${kind} has no id. Write one behind it, as in "npm run new -- ${kind} ${kind === 'program' ? 'back-at-home' : 'my-goals'}".`;
  if (!ID_PATTERN.test(id)) {
    const right = correctId(id);
    const rule = 'An id has lower-case letters a to z, digits, and single - or _ between them, and stays for ever.';
    return `"${id}" cannot be an id. ${rule}${right === '' ? '' : ` Did you mean "${right}"?`}`;
  }
  return isReserved(kind as Exclude<NewKind, 'site'>, id)
    ? `"${id}" cannot be an id: files of the site itself have this name. Choose another one.`
    : undefined;
}

/** Why a worksheet or article cannot have the id of one that is gone; undefined if there was none. */
export function refuseFormerName(kind: NewKind, id: string, lock: FieldLock): string | undefined {
  const locked = { site: undefined, program: undefined, worksheet: id, article: articleKey(id) }[kind];
  return locked !== undefined && locked in lock
    ? `There was ${kind === 'article' ? 'an article' : 'a worksheet'} with the id "${id}" before, and old answers are filed under it. Choose another id.`
    : undefined;
}

/** The nearest id to what was typed; empty if no letter or digit is in it. */
function correctId(typed: string): string {
  return typed
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
