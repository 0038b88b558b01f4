import { describe, expect, test } from 'vitest';
import { composeText } from '../../tests/support/compose-text.ts';
import { fieldsOf } from '../model/fields-of.ts';

const fields = (text: string, change = {}) => {
  const { blocks, problems } = composeText(text, change);
  expect(problems).toEqual([]);
  return fieldsOf(blocks);
};

describe('the accessible name of a field', () => {
  const namesOf = (text: string) => fields(text).map(({ accessibleName }) => accessibleName);

  test('begins with the nearest heading above', () => {
    expect(
      namesOf(
        '<Check id="a" label="A" />\n\n## One\n\n<Check id="b" label="B" />\n\n### Two\n\n<Keep>\n\n<Check id="c" label="C" />\n\n</Keep>',
      ),
    ).toEqual(['A', 'One · B', 'Two · C']);
  });

  test('is grouped under a heading inside another word, and further on under it', () => {
    expect(namesOf('<Keep>\n\n## In\n\n<Check id="a" label="A" />\n\n</Keep>\n\n<Check id="b" label="B" />')).toEqual([
      'In · A',
      'In · B',
    ]);
  });

  test('begins with the voice it belongs to, and only there', () => {
    const voices = ['Fear', 'Hope'].map(
      (title, index) => `<Voice title="${title}">\n\n<Check id="v${index}" label="Says" />\n\n</Voice>`,
    );
    expect(namesOf(`## Both\n\n<TwoVoices>\n${voices.join('\n')}\n</TwoVoices>\n\n<Check id="z" label="Z" />`)).toEqual(
      ['Fear · Says', 'Hope · Says', 'Both · Z'],
    );
  });

  test('does not count the headings a word makes for its own parts', () => {
    expect(namesOf('## Mine\n\n<ValuesScales domains={program.domains} />\n\n<Check id="z" label="Z" />').at(-1)).toBe(
      'Mine · Z',
    );
  });
});

describe('the owner of a field', () => {
  const ownersOf = (text: string, change = {}) => fields(text, change).map(({ owner }) => owner);

  test('is the one who fills in the sheet, the clinician inside ForClinician, or whom the author names', () => {
    const text = `<Check id="a" label="A" />
<Check id="b" label="B" owner="both" />
<ForClinician>
<Keep>
<Check id="c" label="C" />
<Check id="d" label="D" owner="patient" />
</Keep>
</ForClinician>
<Check id="e" label="E" />`;
    expect(ownersOf(text)).toEqual(['patient', 'both', 'clinician', 'patient', 'patient']);
    expect(ownersOf('<Check id="a" label="A" />', { owner: 'both' })).toEqual(['both']);
  });

  test('reaches every cell of a table', () => {
    expect(new Set(ownersOf('<GoalCards owner="clinician" />'))).toEqual(new Set(['clinician']));
    expect(new Set(ownersOf('<ForClinician><WeekPlan /></ForClinician>'))).toEqual(new Set(['clinician']));
  });
});

test('a date is written as its language does, and the hint says how', () => {
  const german = { tag: 'de', date_format: 'DD.MM.YYYY' };
  const words = { date_hint: 'Schreiben Sie {format}.', date_letters: { day: 'T', month: 'M', year: 'J' } };
  expect(fields('<DateField id="a" label="A" hint="Ungefähr." />', { language: german, words })).toMatchObject([
    { format: 'DD.MM.YYYY', hint: 'Ungefähr. Schreiben Sie TT.MM.JJJJ.' },
  ]);
});

test('a tree is plain JSON', () => {
  const { blocks } = composeText(
    '## A\n\n<Scale id="a" label="A" low="l" high="h" />\n\n<Figure src="a.svg" alt="A">A</Figure>\n\n<GoalCards />\n\n<LookBack field="a" label="A" />',
  );
  expect(JSON.parse(JSON.stringify(blocks))).toStrictEqual(blocks);
});
