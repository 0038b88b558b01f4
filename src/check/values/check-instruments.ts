import type { Authored, Library } from '../../read/library.ts';
import type { Instrument } from '../../read/schema/instrument.ts';
import { errorAt, warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkInstrumentScores } from './check-instrument-scores.ts';
import { checkInstrumentWordings } from './check-instrument-wordings.ts';
import { unknownReference } from './unknown-reference.ts';

/** A questionnaire is printed only as its owner permits, in words that were published, and scored by published rules. */
export function checkInstruments({ instruments, site }: Library): Problem[] {
  return [...instruments].flatMap(([id, instrument]) => [
    ...checkName(id, instrument),
    ...checkLicence(instrument, site.value.build_day),
    ...checkAnswerSets(instrument),
    ...checkInstrumentWordings(instrument),
    ...checkInstrumentScores(instrument),
  ]);
}

function checkName(id: string, { value, placeOf }: Authored<Instrument>): Problem[] {
  if (value.id === id) return [];
  const message = `The instrument's id is "${value.id}", but its file is named "${id}".`;
  return [
    errorAt(placeOf(['id']), 'wrong-id', message, 'Give both the same name. Keep the one that has been published.'),
  ];
}

function checkLicence({ value, placeOf }: Authored<Instrument>, buildDay: string): Problem[] {
  const { title, licence, wordings } = value;
  const { allows, checked_on } = licence;
  const holdsItems = Object.keys(wordings).length > 0;
  return [
    ...(holdsItems && !allows.reproduce
      ? [
          errorAt(
            placeOf(['wordings']),
            'instrument-without-permission',
            `This file holds the items of "${title}", but its licence does not allow reproducing them.`,
            'Delete "wordings", and record scores only. If you hold a licence that allows it, set "reproduce: true" below "allows".',
          ),
        ]
      : []),
    ...(checked_on === undefined && holdsItems
      ? [
          warningAt(
            placeOf(['licence']),
            'unchecked-licence',
            `Nobody has compared the licence of "${title}" and the words of its items with the source.`,
            'Compare them, then write the day you did as "checked_on" below "licence".',
          ),
        ]
      : []),
    ...(checked_on !== undefined && checked_on > buildDay
      ? [
          errorAt(
            placeOf(['licence', 'checked_on']),
            'unchecked-licence',
            `The licence of "${title}" is said to have been checked on ${checked_on}, after the day of the build (${buildDay}).`,
            'Correct this day, or "build_day" in content/site.yaml.',
          ),
        ]
      : []),
  ];
}

function checkAnswerSets(instrument: Authored<Instrument>): Problem[] {
  const sets = instrument.value.answers.map(({ id }) => id);
  return instrument.value.items.flatMap(({ answers }, index) =>
    answers === undefined || sets.includes(answers)
      ? []
      : [unknownReference(instrument, ['items', index, 'answers'], 'list of answers', answers, sets)],
  );
}
