import { describe, expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';
import { showTree } from '../../../tests/support/show-tree.ts';

const show = (text: string, change = {}) => {
  const { blocks, problems } = composeText(text, change);
  expect(showProblems(problems)).toBe('');
  return showTree(blocks);
};
const faults = (text: string, change = {}) => showProblems(composeText(text, change).problems);

describe('Markdown', () => {
  test('becomes text nodes', () => {
    expect(
      show(`One **strong *and* more**,
on two lines\\
and a [link](https://example.org) to <Lang tag="fr">ailleurs</Lang>.

## A *good* part

- a
- b

  more of b
  1. c

> Quoted.

| Day | Noon |
|--|--|
| Monday | **rest** |

### A good part
`),
    ).toMatchInlineSnapshot(`
      "paragraph: One <strong>strong <emphasis>and</> more</>, on two lines⏎and a <link https://example.org>link</> to <lang fr>ailleurs</>.
      ## A <emphasis>good</> part (a-good-part)
      list
        - paragraph: a
        - paragraph: b
          paragraph: more of b
          ordered list
            - paragraph: c
      quote
        paragraph: Quoted.
      table
        Day | Noon
        Monday | <strong>rest</>
      ### A good part (a-good-part-1)"
    `);
  });

  test('keeps characters as they are', () => {
    const [block] = composeText('\\< & # \\* $ @ \\\\ "q" \u00a0x &amp; &nbsp;y').blocks;
    expect(block).toMatchObject({ children: [{ type: 'text', text: '< & # * $ @ \\ "q" \u00a0x & \u00a0y' }] });
  });

  test('gives each block the place it was written at', () => {
    const { blocks } = composeText('\n\nOne.\n\n## Two\n\n  <TextField id="a" label="A" />\n');
    expect(blocks.map(({ at }) => `${at?.file}:${at?.line}:${at?.column}`)).toEqual([
      'templates/t.mdx:3:1',
      'templates/t.mdx:5:1',
      'templates/t.mdx:7:3',
    ]);
    expect(blocks[2]).toMatchObject({ field: { at: { line: 7, column: 3 } } });
  });

  test('makes a sheet of one word alone', () => {
    expect(show('<TextField id="a" label="A" />')).toMatchInlineSnapshot(`"[text] t__a "A" = A owner=patient lines=1"`);
  });

  test('makes a paragraph of words that stand loose', () => {
    expect(show('<Keep>Loose <Term id="goal">goal</Term>.<Check id="a" label="A" />And on.</Keep>'))
      .toMatchInlineSnapshot(`
      "keep
        paragraph: Loose <term goal>goal</>.
        [check] t__a "A" = A owner=patient
        paragraph: And on."
    `);
  });
});

describe('expressions', () => {
  test('print words of the program, in lists and under conditions', () => {
    expect(
      show(`{program.title} has {program.domains.length} parts. {/* a comment */}

{program.domains.map((domain) => <Keep><TextField id={\`own_\${domain.id}\`} label={domain.title} /></Keep>)}

{program.goal_style === 'gas' ? 'with levels' : 'in own words'}

{program.domains.length > 1 && <Callout kind="tip">{'Two.'}</Callout>}

{program.measures.map((measure) => measure.unit && <Callout kind="tip">{measure.unit}</Callout>)}

{[{ id: 'a', words: ['x', 'y'] }].map((item) => <>{item.words.map((word) => <Callout kind="tip" title={word}>{item.id}</Callout>)}</>)}
`),
    ).toMatchInlineSnapshot(`
      "paragraph: Specimen program has 2 parts.
      keep
        [text] t__own_rest "Sleep and rest" = Sleep and rest owner=patient lines=1
      keep
        [text] t__own_people "People" = People owner=patient lines=1
      paragraph: in own words
      callout tip: callout.tip
        paragraph: Two.
      callout tip: callout.tip
        paragraph: points
      callout tip: x
        paragraph: a
      callout tip: y
        paragraph: a"
    `);
  });

  test('know the occasion where there is one', () => {
    const text = '{occasion && <Callout kind="tip">{occasion.title}</Callout>}';
    expect(show(text)).toBe('');
    expect(show(text, { occasion: { id: 'week-2', title: 'week 2' } })).toMatchInlineSnapshot(`
      "callout tip: callout.tip
        paragraph: week 2"
    `);
  });

  test('that lead nowhere are told with the nearest key', () => {
    expect(
      faults(`{program.domainz.map((domain) => <Check id={domain.id} label="A" />)}

<TextField id="a" label={program.titel} />

{program.domains.map((domain) => domain.headline)}

{program.domains.title}

{program.title.map((letter) => letter)}

{occasion.title}
`),
    ).toMatchInlineSnapshot(`
      "1:2 unknown-path
        "program.domainz" leads nowhere: "program" has no "domainz".
        Did you mean "domains"?
      3:26 unknown-path
        "program.titel" leads nowhere: "program" has no "titel".
        Did you mean "title"?
      5:34 unknown-path
        "domain.headline" leads nowhere: "domain" has no "headline".
        There is: dimension, goal_areas, icf, id, intro, pco, title.
      5:34 unknown-path
        "domain.headline" leads nowhere: "domain" has no "headline".
        There is: dimension, goal_areas, icf, id, intro, pco, title.
      7:2 unknown-path
        "program.domains.title" leads nowhere: "program.domains" is a list and has no "title".
        Go through the list: {program.domains.map((item) => …)}.
      9:2 unknown-path
        "program.title" is not a list, so .map cannot go through it.
        Name a list of the program here, such as program.domains.
      11:2 unknown-path
        "occasion.title" leads nowhere: "occasion" is empty here and has no "title".
        Show this only where there is one: {occasion && …}."
    `);
  });

  test('that give something no one can print are told', () => {
    expect(
      faults('{program}\n\nAnd {program.domains} too.\n\n{program.domains.map((domain) => <Keep>{domain}</Keep>)}'),
    ).toMatchInlineSnapshot(`
      "1:2 wrong-value
        This expression gives a group of keys, which cannot be printed.
        Name one of its texts, such as {program.title}.
      3:6 wrong-value
        This expression gives a group of keys, which cannot be printed.
        Name one of its texts, such as {program.title}.
      5:41 wrong-value
        This expression gives a group of keys, which cannot be printed.
        Name one of its texts, such as {program.title}.
      5:41 wrong-value
        This expression gives a group of keys, which cannot be printed.
        Name one of its texts, such as {program.title}."
    `);
  });

  test('cannot reach what data inherits', () => {
    for (const key of ['toString', 'valueOf', 'hasOwnProperty', 'at', 'push']) {
      expect(composeText(`{program.${key}}`).problems).toMatchObject([{ rule: 'unknown-path' }]);
      expect(composeText(`{program.domains.${key}}`).problems).toMatchObject([{ rule: 'unknown-path' }]);
      expect(composeText(`{program.title.${key}}`).problems).toMatchObject([{ rule: 'unknown-path' }]);
    }
  });
});

test('the same template gives the same tree for each setting and does not remember the one before', () => {
  const text = '## A\n\n<TextField id="a" label="A" />';
  expect(composeText(text)).toEqual(composeText(text));
  expect(composeText(text, { occasion: { id: 'o', title: 'O' } }).blocks[1]).toMatchObject({
    field: { name: 't--o__a' },
  });
  expect(composeText(text).blocks[0]).toMatchObject({ id: 'a' });
});
