import type { Authored } from '../../read/library.ts';
import type { Instrument } from '../../read/schema/instrument.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

type Wording = Instrument['wordings'][string];

/** Each wording was published, is complete, and differs from what was published only where that is allowed. */
export function checkInstrumentWordings(instrument: Authored<Instrument>): Problem[] {
  return Object.entries(instrument.value.wordings).flatMap(([tag, wording]) => [
    ...checkOrigin(instrument, tag, wording),
    ...checkComplete(instrument, tag, wording),
  ]);
}

function checkOrigin({ value, placeOf }: Authored<Instrument>, tag: string, wording: Wording): Problem[] {
  const { title, licence } = value;
  return [
    ...(wording.source === undefined
      ? [
          errorAt(
            placeOf(['wordings', tag]),
            'made-up-wording',
            `The wording of "${title}" in "${tag}" names no source, so nobody can tell it from a translation of one's own.`,
            'Name where it was published and validated in "source". If it was not, delete it: the sheet is then not offered in this language.',
          ),
        ]
      : []),
    ...(wording.changed !== undefined && !licence.allows.modify
      ? [
          errorAt(
            placeOf(['wordings', tag, 'changed']),
            'changed-wording',
            `The wording of "${title}" in "${tag}" is changed, but its licence does not allow that.`,
            'Put back the published words, and delete "changed".',
          ),
        ]
      : []),
  ];
}

/** Every item, answer and end of a range has its words, and there are no words of anything else. */
function checkComplete({ value, placeOf }: Authored<Instrument>, tag: string, wording: Wording): Problem[] {
  const { items, answers } = value;
  const numbered = items.filter(({ numbers }) => numbers !== undefined);
  return [
    compare('item', ['items'], idsOf(items), wording.items),
    compare('list of answers', ['answers'], idsOf(answers), wording.answers),
    ...answers.map(({ id, options }) => compare('answer', ['answers', id], idsOf(options), wording.answers[id] ?? {})),
    compare('item answered with a number', ['ends'], idsOf(numbered), wording.ends),
  ].flatMap(({ noun, path, missing, extra }) => [
    ...missing.map((id) =>
      errorAt(
        placeOf(['wordings', tag, ...path]),
        'incomplete-wording',
        `The ${noun} "${id}" has no words in "${tag}".`,
        'Copy them from the published wording.',
      ),
    ),
    ...extra.map((id) =>
      errorAt(
        placeOf(['wordings', tag, ...path, id]),
        'unknown-reference',
        `There is no ${noun} with the id "${id}".`,
        'Correct the id, or delete these words.',
      ),
    ),
  ]);
}

function compare(noun: string, path: string[], expected: readonly string[], words: object) {
  const found = Object.keys(words);
  return {
    ...{ noun, path },
    missing: expected.filter((id) => !found.includes(id)),
    extra: found.filter((id) => !expected.includes(id)),
  };
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}
