import { describe, expect, test } from 'vitest';
import { composeText, showProblems } from '../../tests/support/compose-text.ts';
import { showTree } from '../../tests/support/show-tree.ts';
import { cutSheet } from './for-reader.ts';
import type { Owner, Sheet } from '../model/node.ts';

function makeSheet(text: string, filledBy: Owner = 'patient'): Sheet {
  const { blocks: body, problems } = composeText(text);
  expect(showProblems(problems)).toBe('');
  const status = { version: '1.0.0', status: 'draft' as const, nextReview: '2027-01-01', sources: [] };
  return {
    kind: 'sheet',
    id: 't',
    key: 't',
    lang: 'en',
    title: 'T',
    purpose: 'P',
    filledBy,
    body,
    status,
    file: 't.mdx',
  };
}

/** Words in every place a template can hide them, around something of each kind. */
const plant = (secret: string) => `
## ${secret}

${secret} <Term id="goal">${secret}</Term>

- ${secret}

<Steps>

1. ${secret}

</Steps>

| ${secret} | a |
|--|--|
| b | ${secret} |

> ${secret}

<Figure src="a.svg" alt="${secret}" caption="${secret}">${secret}</Figure>
<TwoVoices><Voice title="${secret}">${secret}</Voice><Voice title="b">${secret}</Voice></TwoVoices>
<Keep>${secret}</Keep>
<Landscape>${secret}</Landscape>
<Check id="${secret}-a" label="${secret}" />
<Choice id="${secret}-b" label="b" options={[{ id: '${secret}', label: '${secret}' }]} />
<Grid id="${secret}-c" label="c" rows={[{ id: '${secret}', label: '${secret}' }]} columns={[{ id: 'x', label: '${secret}', kind: 'text' }]} />
<Carried field="other__${secret}" label="${secret}" />
`;

describe('a cut', () => {
  const everywhere = [
    (words: string) => words,
    (words: string) => `<Keep>\n${words}\n</Keep>`,
    (words: string) => `<Callout kind="tip">\n${words}\n</Callout>`,
    (words: string) =>
      `<TwoVoices>\n<Voice title="a">\n${words}\n</Voice>\n<Voice title="b">\n\nb\n\n</Voice>\n</TwoVoices>`,
    (words: string) => `<Figure src="a.svg" alt="a">\n\nshown\n\n${words}\n</Figure>`,
    (words: string) => `<When test={program.goal_style === 'own_words'}>\n${words}\n</When>`,
    (words: string) => `- shown\n\n${words.replaceAll(/^/gm, '  ')}`,
    (words: string) => `> shown\n>\n${words.replaceAll(/^/gm, '> ')}`,
  ];

  test('for the patient holds nothing of what is for the clinician, wherever it stands', () => {
    for (const write of everywhere) {
      const { complete, patient, clinician } = cutSheet(
        makeSheet(write(`<ForClinician>\n${plant('secret')}\n</ForClinician>`)),
      );
      expect(JSON.stringify(complete)).toContain('secret');
      expect(JSON.stringify(patient)).not.toContain('secret');
      expect(JSON.stringify(clinician)).toContain('secret');
    }
  });

  test('holds nothing of what the program does not show, for no one', () => {
    for (const write of everywhere) {
      const { complete, patient, clinician } = cutSheet(
        makeSheet(write(`<When test={program.goal_style === 'gas'}>\n${plant('hidden')}\n</When>`)),
      );
      expect(JSON.stringify(complete)).toContain('hidden');
      expect(JSON.stringify(patient)).not.toContain('hidden');
      expect(JSON.stringify(clinician)).not.toContain('hidden');
    }
  });

  test('opens what is shown, marks what is for the clinician, and leaves no empty frame', () => {
    const { patient, clinician } = cutSheet(
      makeSheet(`Shown.

<Keep><ForClinician>One.</ForClinician></Keep>

<Callout kind="tip"><When test={false}>Two.</When></Callout>

<When test>

<When test>Three.</When>

<ForClinician><When test={false}>Four.</When></ForClinician>

</When>

<LookBack field="a" label="A" />
`),
    );
    expect(showTree(patient!.body)).toMatchInlineSnapshot(`
      "paragraph: Shown.
      paragraph: Three."
    `);
    expect(showTree(clinician.body)).toMatchInlineSnapshot(`
      "paragraph: Shown.
      keep
        for-clinician
          paragraph: One.
      paragraph: Three."
    `);
  });

  test('for the patient is missing where the clinician fills in the whole sheet', () => {
    expect(cutSheet(makeSheet('A.', 'clinician')).patient).toBeUndefined();
    expect(cutSheet(makeSheet('A.', 'both')).patient).toBeDefined();
  });
});
