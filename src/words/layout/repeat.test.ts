import { expect, test } from 'vitest';
import { composeText } from '../../../tests/support/compose-text.ts';
import { showTree } from '../../../tests/support/show-tree.ts';

test('a part that comes several times has a heading and ids of its own each time, and so have conditions in it', () => {
  const inside =
    '<TextField id="words" label="Words" /><WhenAnswered field="words"><Check id="done" label="Done" /></WhenAnswered>';
  const { blocks, problems } = composeText(`## Part\n\n<Repeat id="goal" label="Goal" times={2}>${inside}</Repeat>`);
  expect(problems).toEqual([]);
  expect(showTree(blocks)).toMatchInlineSnapshot(`
    "## Part (part)
    section
      ### numbered Goal 1 (numbered-goal-1)
      [text] t__goal1_words "Words" = Part · numbered Goal 1 · Words owner=patient lines=1
      when-answered {"field":"t__goal1_words"}: when_answered.answered when_answered.quoted Words
        [check] t__goal1_done "Done" = Part · numbered Goal 1 · Done owner=patient askedWhen=[{"field":"t__goal1_words"}]
    section
      ### numbered Goal 2 (numbered-goal-2)
      [text] t__goal2_words "Words" = Part · numbered Goal 2 · Words owner=patient lines=1
      when-answered {"field":"t__goal2_words"}: when_answered.answered when_answered.quoted Words
        [check] t__goal2_done "Done" = Part · numbered Goal 2 · Done owner=patient askedWhen=[{"field":"t__goal2_words"}]"
  `);
});

test('headings, lists and tables stand inside a loop', () => {
  const text = `{program.domains.map((domain) => <>

### {domain.title}

- One of {domain.title}

| A | B |
|---|---|
| {domain.title} | C |

<TextField id={\`\${domain.id}_words\`} label="Words" />

</>)}`;
  const { blocks, problems } = composeText(text);
  expect(problems).toEqual([]);
  expect(blocks.map(({ type }) => type).slice(0, 5)).toEqual(['heading', 'list', 'table', 'field', 'heading']);
  expect(showTree(blocks)).toContain('Sleep and rest · Words');
});
