import { expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';
import { showTree } from '../../../tests/support/show-tree.ts';

const faults = (text: string) => showProblems(composeText(text).problems);
const show = (text: string) => {
  const { blocks, problems } = composeText(text);
  expect(showProblems(problems)).toBe('');
  return showTree(blocks);
};

test('a number that a list would change is told, and what to write', () => {
  expect(faults('24. Dezember: für viele ein schwerer Tag.')).toMatchInlineSnapshot(`
    "1:1 list-number
      "24." is read as a number of a list, which prints "1." here.
      Write 24\\. to print it as it is. The numbers of a list are 1., 2., 3. and so on; what stands between two items is indented below the first."
  `);
  expect(faults('1. a\n3. b\n7. c')).toMatchInlineSnapshot(`
    "2:1 list-number
      "3." is read as a number of a list, which prints "2." here.
      Write 3\\. to print it as it is. The numbers of a list are 1., 2., 3. and so on; what stands between two items is indented below the first."
  `);
  for (const text of ['0. a', '1) a', '01. a', '1986. A year', '1. a\n1. b\n2. c', '- a\n\n  2. b'])
    expect(composeText(text).problems).toMatchObject([{ rule: 'list-number' }]);
  expect(show('24\\. Dezember\n\n<Keep>24. Dezember</Keep>')).toMatchInlineSnapshot(`
    "paragraph: 24. Dezember
    keep
      paragraph: 24. Dezember"
  `);
  expect(show('1. a\n2. b\n\n- c\n\n1. d\n1. e')).toMatchInlineSnapshot(`
    "ordered list
      - paragraph: a
      - paragraph: b
    list
      - paragraph: c
    ordered list
      - paragraph: d
      - paragraph: e"
  `);
});

test('a star within a word is told', () => {
  expect(faults('Viele Patient*innen und Therapeut*innen arbeiten damit.')).toMatchInlineSnapshot(`
    "1:14 star-in-word
      "*" within a word is read as a mark of Markdown and is not printed.
      Write \\* to print it, each time. Words to stress have * before the first and behind the last letter."
  `);
  for (const text of ['2*3*4', 'a*b*', '*b*c', '**a**b', '(*) and (*)', '(____) and (____)', 'a/*/b/*/c'])
    expect(composeText(text).problems[0]).toMatchObject({ rule: 'star-in-word' });
  expect(show('Patient\\*innen und Therapeut\\*innen')).toBe('paragraph: Patient*innen und Therapeut*innen');
  expect(show('Patient*innen')).toBe('paragraph: Patient*innen');
  expect(show('(*a*), "*b*" and ***c***, _d_.')).toMatchInlineSnapshot(
    `"paragraph: (<emphasis>a</>), "<emphasis>b</>" and <emphasis><strong>c</></>, <emphasis>d</>."`,
  );
});

test('signs at the beginning or end of a line that would be taken for Markdown are told', () => {
  expect(
    faults(`+ 5 points

> 5 minutes

## Goal #

Words
---

<Keep>## Heading</Keep>

A lost &#0; sign.
`),
  ).toMatchInlineSnapshot(`
    "1:1 list-plus
      "+" is read as the dot before an item of a list and is not printed.
      Write \\+ to print it. Begin the items of a list with -.
    3:1 quote-number
      ">" is read as the beginning of a quote and is not printed.
      Write \\> to print it. In a quote, write a number in words, or put it behind another word.
    5:1 heading-end
      "#" at the end of a heading is not printed.
      Take it out, or write \\# to print it.
    7:1 underlined-heading
      The line below these words makes a heading of them and is not printed.
      Begin a heading with ##. Leave an empty line above the line of - or =, or write \\ before it to print it.
    10:7 mark-behind-tag
      "##" behind a tag is printed as it is.
      Put "##" and its words on a line of their own and the tags on the lines above and below, or write \\## to print it.
    12:1 no-sign
      The character U+FFFD stands here, which is no sign that could be printed.
      Take it out, or write the sign that is meant."
  `);
});

test('words that would be printed nowhere are told', () => {
  expect(
    faults(`| a | b |
|--|--|
| 1 | 2 | 3 |
| 4 |

[a](https://example.org "b") and [c]

[c]: https://example.org 'd'

[Note]: Please

<TextField id="a" label="A">B</TextField>

<TextField id="b" label="C" label="D" />
`),
  ).toMatchInlineSnapshot(`
    "3:9 surplus-cell
      This cell is not printed: the first row of the table has 2.
      Give the first row as many cells, or write \\| where | is meant as a sign.
    6:1 link-title
      The words "b" behind the address of a link are not printed.
      Take them out, or write them into the text.
    8:1 link-title
      The words "d" behind the address of a link are not printed.
      Take them out, or write them into the text.
    14:29 duplicate-prop
      "label" is written twice here, and only one of the two can count.
      Take one of them out.
    10:1 unused-address
      "[Note]:" at the beginning of a line is read as the address of a link. No link uses it, and nothing of the line is printed.
      Write \\[Note]: to print it, or take the line out."
  `);
  expect(show('[a][b]\n\n[b]: https://example.org/ä')).toMatchInlineSnapshot(
    `"paragraph: <link https://example.org/%C3%A4>a</>"`,
  );
});

test('words between the tags of a word that prints none are told', () => {
  expect(faults('<TextField id="a" label="A">B</TextField>')).toMatchInlineSnapshot(`
    "1:1 wrong-children
      <TextField> prints nothing of what stands between its tags.
      Put it before or behind <TextField … />, or into one of its properties."
  `);
});
