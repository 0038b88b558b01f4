import type { Authored, Library } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt, warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every sign a program names exists and is told in every language; every program names one that cannot wait; no sign is told nowhere. */
export function checkRedFlags(library: Library): Problem[] {
  if (library.unread.has(library.redFlags.file)) return [];
  const programs = [...library.programs.values()].map(({ source }) => source);
  return [
    ...programs.flatMap((program) => checkProgram(program, library.redFlags.value.signs)),
    ...checkWords(library),
    ...checkUse(library, programs),
  ];
}

type Sign = Library['redFlags']['value']['signs'][number];

function checkProgram(program: Authored<Program>, signs: readonly Sign[]): Problem[] {
  const named = program.value.red_flags;
  const known = signs.map(({ id }) => id);
  const problems = named.flatMap((id, index): Problem[] => {
    if (!known.includes(id)) return [unknownReference(program, ['red_flags', index], 'red flag', id, known)];
    if (named.indexOf(id) === index) return [];
    return [
      errorAt(
        program.placeOf(['red_flags', index]),
        'duplicate-id',
        `The red flag "${id}" is named twice.`,
        'Delete one of the two.',
      ),
    ];
  });
  if (problems.length > 0 || signs.some(({ id, urgency }) => urgency === 'now' && named.includes(id))) return problems;
  return [
    errorAt(
      program.placeOf(['red_flags']),
      'no-urgent-red-flag',
      `The program "${program.value.id}" names no sign for which help is needed now.`,
      'Name at least one sign of content/red-flags.yaml that has "urgency: now".',
    ),
  ];
}

/** A reader who is not told of a sign in their language may die of it: this is no warning. */
function checkWords({ site, redFlags }: Library): Problem[] {
  const tags = site.value.languages.map(({ tag }) => tag);
  return redFlags.value.signs.flatMap(({ id, words }, index) => [
    ...tags
      .filter((tag) => !Object.hasOwn(words, tag))
      .map((tag) =>
        errorAt(
          redFlags.placeOf(['signs', index, 'id']),
          'missing-words',
          `The red flag "${id}" has no words in the language "${tag}".`,
          `Add "${tag}:" with "sign" and "action" below its "words".`,
        ),
      ),
    ...Object.keys(words)
      .filter((tag) => !tags.includes(tag))
      .map((tag) =>
        errorAt(
          redFlags.placeOf(['signs', index, 'words', tag]),
          'unknown-language',
          `"${tag}" is not a language of the site, so no one sees these words.`,
          adviseNearest(tag, tags),
        ),
      ),
  ]);
}

function checkUse({ redFlags, unread }: Library, programs: readonly Authored<Program>[]): Problem[] {
  // With a program that could not be read, nobody knows what it names.
  if ([...unread].some((file) => file.startsWith('content/programs/'))) return [];
  const named = new Set(programs.flatMap(({ value }) => value.red_flags));
  return redFlags.value.signs.flatMap(({ id, on_safety_page: isShown }, index) =>
    isShown || named.has(id)
      ? []
      : [
          warningAt(
            redFlags.placeOf(['signs', index, 'id']),
            'unused-red-flag',
            `No program names the red flag "${id}", so no reader is told of it.`,
            'Name it under "red_flags" of a program, write "on_safety_page: true", or delete it.',
          ),
        ],
  );
}
