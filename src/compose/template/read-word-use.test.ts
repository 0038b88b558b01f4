import { describe, expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';

const faults = (text: string) => showProblems(composeText(text).problems);

describe('words', () => {
  test('with wrong, missing and unknown properties are told at the property or the word', () => {
    expect(
      faults(`<TextField id="A b" label="A" lines="two" />
<TextField label="B" />
<Callout
  kind="tipp">C</Callout>
<Scale id="d" label="D" low="" high="x" from={5} to={5} />
<Choice id="e" label="E" optoins={[]} options={[{ id: 'x', label: 'X', more: 1 }, { id: 'x' }]} />
<Check id="f" label="F" lines={-1} />
<When test="yes">

<Check id="g" lable="G" />

</When>
{program.domains.map((domain) => <TextField id={domain.id} label={domain.id === 'rest'} />)}
`),
    ).toMatchInlineSnapshot(`
      "1:12 wrong-prop
        id of <TextField> is "A b", but that does not fit: an id has lower-case letters a to z, digits, and single - or _ between them.
        <TextField> takes id, label, hint?, lines?, topic?, owner?.
      1:31 wrong-prop
        lines of <TextField> is "two", but it must be a number.
        Write lines={…} with braces for anything but a text.
      2:1 missing-prop
        <TextField> needs id.
        <TextField> takes id, label, hint?, lines?, topic?, owner?.
      4:3 wrong-prop
        kind of <Callout> is "tipp", but it must be "tip" or "example" or "safety" or "summary".
        Did you mean "tip"?
      5:25 wrong-prop
        low of <Scale> is "", but that does not fit: there are no words in it.
        <Scale> takes id, label, hint?, from?, to?, low, high, words?, direction?, owner?.
      5:41 wrong-prop
        from of <Scale> is 5, but that does not fit: from must be below to.
        <Scale> takes id, label, hint?, from?, to?, low, high, words?, direction?, owner?.
      6:39 unknown-prop
        options[0] of <Choice> has no "more".
        <Choice> takes id, label, hint?, options, arrangement?, many?, owner?.
      6:39 missing-prop
        <Choice> needs options[1].label.
        <Choice> takes id, label, hint?, options, arrangement?, many?, owner?.
      6:26 unknown-prop
        <Choice> has no property "optoins".
        Did you mean "options"?
      7:25 unknown-prop
        <Check> has no property "lines".
        <Check> takes id, label, owner?.
      8:7 wrong-prop
        test of <When> is "yes", but it must be true or false.
        Write test={…} with braces for anything but a text.
      10:15 unknown-prop
        <Check> has no property "lable".
        Did you mean "label"?
      13:60 wrong-prop
        label of <TextField> is true, but it must be a text.
        <TextField> takes id, label, hint?, lines?, topic?, owner?.
      13:60 wrong-prop
        label of <TextField> is false, but it must be a text.
        <TextField> takes id, label, hint?, lines?, topic?, owner?."
    `);
  });

  test('with a text where a list holds groups are told by an example', () => {
    expect(faults(`<Choice id="a" label="A" options={['Yes']} />`)).toMatchInlineSnapshot(`
      "1:26 wrong-prop
        options[0] of <Choice> is "Yes", but it must be a group of keys.
        An example: <Choice id="time_of_day" label="My best time of day" options={[{ id: 'morning', label: 'Morning' }, { id: 'evening', label: 'Evening' }]} />"
    `);
  });

  test('of which only the beginning was written are told', () => {
    expect(faults(`<Number id="b" label="B" />`)).toContain('Did you mean <NumberField>?');
  });

  test('that stand in the wrong place are told', () => {
    expect(
      faults(`A <TextField id="a" label="A" /> in a sentence.

| a | b |
|--|--|
| c | <Check id="b" label="B" /> |

<Voice title="Alone">x</Voice>

<TwoVoices>

One.

</TwoVoices>

<Steps>

- a

</Steps>

<Figure src="a.svg" alt="A"></Figure>
`),
    ).toMatchInlineSnapshot(`
      "1:3 misplaced-word
        <TextField> stands in the middle of a sentence or a table.
        Put <TextField> on a line of its own, with an empty line before and after it.
      5:7 misplaced-word
        <Check> stands in the middle of a sentence or a table.
        Put <Check> on a line of its own, with an empty line before and after it.
      7:1 misplaced-word
        <Voice> stands outside of <TwoVoices>.
        Put it directly into <TwoVoices>…</TwoVoices>.
      9:1 wrong-children
        <TwoVoices> holds something else than two <Voice>.
        Write <Voice title="…">…</Voice> twice between its tags, and nothing else.
      15:1 wrong-children
        <Steps> holds something else than one numbered list.
        Begin each step with its number on a line of its own: 1. Think of a day. Put all else before or after <Steps>.
      21:1 missing-twin
        The picture "a.svg" is not told in words, too, for those who cannot see it.
        Write what it says between <Figure …> and </Figure>."
    `);
  });
});
