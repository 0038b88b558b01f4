import { glob } from 'tinyglobby';
import type { Problem } from '../problem/problem.ts';
import { ID_PATTERN } from '../model/field-name.ts';
import { LANGUAGE_TAG } from '../model/language-tag.ts';
import { findNearest } from '../problem/nearest.ts';
import { quote } from '../problem/quote.ts';

export type AuthoredKind =
  'site' | 'coverage' | 'glossary' | 'red-flags' | 'ui' | 'instrument' | 'program' | 'worksheet' | 'article' | 'page';

/** A file that is read, and what its name says of it. */
export interface AuthoredFile {
  kind: AuthoredKind;
  file: string;
  /** Id of the instrument, program, worksheet, article or page; empty for the others. */
  id: string;
  /** Of a translation, or of interface words. */
  lang?: string;
}

const LANG = LANGUAGE_TAG.source;

/** In each pattern the first group is the id and the second the language. */
const NAMES: [AuthoredKind, RegExp][] = [
  ['site', /^content\/()site\.yaml$/],
  ['coverage', /^content\/()coverage\.yaml$/],
  ['glossary', /^content\/()glossary\.yaml$/],
  ['red-flags', /^content\/()red-flags\.yaml$/],
  ['ui', new RegExp(`^content/ui/()(${LANG})\\.yaml$`)],
  ['instrument', /^content\/instruments\/([^/.]+)\.yaml$/],
  ['program', new RegExp(`^content/programs/([^/]+)/program(?:\\.(${LANG}))?\\.yaml$`)],
  ['worksheet', new RegExp(`^templates/([^/.]+)(?:\\.(${LANG}))?\\.mdx$`)],
  ['article', new RegExp(`^content/articles/([^/.]+)(?:\\.(${LANG}))?\\.mdx$`)],
  ['page', new RegExp(`^content/pages/([^/.]+)(?:\\.(${LANG}))?\\.mdx$`)],
];

/** Files that others read, or that lie beside what is read. */
const OTHERS = /^(templates\/fields\.lock\.yaml|content\/images\/.*|.*\/README\.md)$/;

/** Every authored file below `root`, sorted; a file whose name fits nowhere is a problem, since it would be passed over in silence. */
export async function listAuthoredFiles(root: string): Promise<{ files: AuthoredFile[]; problems: Problem[] }> {
  const found = await glob(['content/**', 'templates/**'], { cwd: root, onlyFiles: true });
  const names = found.map((name) => name.replaceAll('\\', '/')).filter((name) => !OTHERS.test(name));
  const files: AuthoredFile[] = [];
  const problems: Problem[] = [];
  for (const name of names.sort()) {
    const authored = recognise(name);
    if (authored === undefined) problems.push(describeUnknownFile(name));
    else if (authored.id !== '' && !ID_PATTERN.test(authored.id)) problems.push(describeBadId(authored));
    else files.push(authored);
  }
  return { files, problems };
}

function recognise(file: string): AuthoredFile | undefined {
  for (const [kind, pattern] of NAMES) {
    const match = pattern.exec(file);
    if (match) return { kind, file, id: match[1]!, ...(match[2] && { lang: match[2] }) };
  }
  return undefined;
}

function describeUnknownFile(file: string): Problem {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const patterns: Record<string, string[]> = {
    content: ['site.yaml', 'coverage.yaml', 'glossary.yaml', 'red-flags.yaml'],
    'content/ui': ['<language>.yaml'],
    'content/instruments': ['<instrument>.yaml'],
    templates: ['<worksheet>.mdx', '<worksheet>.<language>.mdx', 'fields.lock.yaml'],
    'content/articles': ['<article>.mdx', '<article>.<language>.mdx'],
    'content/pages': ['<page>.mdx', '<page>.<language>.mdx'],
  };
  const programFolder = /^content\/programs\/[^/]+$/.test(folder);
  const allowed = programFolder ? ['program.yaml', 'program.<language>.yaml'] : (patterns[folder] ?? []);
  const name = file.slice(folder.length + 1);
  const nearest = findNearest(name, allowed);
  return {
    file,
    line: 1,
    column: 1,
    rule: 'unknown-file',
    severity: 'error',
    message: `Nothing reads a file named ${quote(name)} in ${folder}/.`,
    advice:
      allowed.length === 0
        ? 'Move it to the folder it belongs to, or out of content/ and templates/.'
        : `${nearest ? `Did you mean ${quote(nearest)}? ` : ''}Files there are named ${allowed.join(', ')}.`,
  };
}

function describeBadId({ file, id }: AuthoredFile): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'wrong-id',
    severity: 'error',
    message: `${quote(id)} cannot be an id, and the name of this file or folder gives one.`,
    advice: 'Rename it with lower-case letters a to z, digits, and single - or _ between them.',
  };
}
