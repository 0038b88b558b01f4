import { describe, expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';
import { showTree } from '../../../tests/support/show-tree.ts';

const show = (text: string) => {
  const { blocks, problems } = composeText(text);
  expect(showProblems(problems)).toBe('');
  return showTree(blocks);
};
const faults = (text: string) => showProblems(composeText(text).problems);

describe('Markdown in a loop', () => {
  test('is what it is outside: headings, lists, tables and stressed words', () => {
    expect(
      show(`{program.domains.map((domain) => <Keep>
  ## {domain.title}

  - one *part*
  - {domain.id}

  1. first
  2. second

  | Part | Name |
  |--|--|
  | {domain.id} | **{domain.title}** |

  A sentence on {domain.title},
  over two lines, [with a link](https://example.org).

  {domain.goal_areas.map((area) => <>
    ### {area.title}

    <TextField id={area.id} label={area.title} />
  </>)}
</Keep>)}
`),
    ).toMatchInlineSnapshot(`
      "keep
        ## Sleep and rest (sleep-and-rest)
        list
          - paragraph: one <emphasis>part</>
          - paragraph: rest
        ordered list
          - paragraph: first
          - paragraph: second
        table
          Part | Name
          rest | <strong>Sleep and rest</>
        paragraph: A sentence on Sleep and rest, over two lines, <link https://example.org>with a link</>.
        ### Calm nights (calm-nights)
        [text] t__nights "Calm nights" = Calm nights · Calm nights owner=patient lines=1
      keep
        ## People (people)
        list
          - paragraph: one <emphasis>part</>
          - paragraph: people
        ordered list
          - paragraph: first
          - paragraph: second
        table
          Part | Name
          people | <strong>People</>
        paragraph: A sentence on People, over two lines, <link https://example.org>with a link</>.
        ### Visits (visits)
        [text] t__visits "Visits" = Visits · Visits owner=patient lines=1"
    `);
  });

  test('works in a quote and in an item of a list', () => {
    expect(
      show(`> {program.domains.map((domain) => <Keep>
>   - {domain.title}
> </Keep>)}

- a
- {program.domains.map((domain) => <Keep>
    ## Part

    - {domain.title}
  </Keep>)}
`),
    ).toMatchInlineSnapshot(`
      "quote
        keep
          list
            - paragraph: Sleep and rest
        keep
          list
            - paragraph: People
      list
        - paragraph: a
        - keep
            ## Part (part)
            list
              - paragraph: Sleep and rest
          keep
            ## Part (part-1)
            list
              - paragraph: People"
    `);
  });

  test('makes words within a sentence, on one line or several', () => {
    expect(
      show(`A {program.domains.map((domain) => <Term id="goal">{domain.title}</Term>)} and {program.domains.map((domain) => <Term id="goal">
  *{domain.id}*
</Term>)}.`),
    ).toMatchInlineSnapshot(
      `"paragraph: A <term goal>Sleep and rest</><term goal>People</> and <term goal><emphasis>rest</></><term goal><emphasis>people</></>."`,
    );
  });

  test('has its places in the file', () => {
    const text =
      '\n{program.domains.map((domain) => <Keep>\n  ## A\n\n  - b\n\n  <Check id={domain.id} label="C" />\n</Keep>)}';
    const [keep] = composeText(text).blocks;
    const children = keep?.type === 'keep' ? keep.children : [];
    expect([keep!, ...children].map(({ at }) => `${at!.line}:${at!.column}`)).toEqual(['2:34', '3:3', '5:3', '7:3']);
  });

  test('has its faults told at their lines', () => {
    expect(
      faults(`{program.domains.map((domain) => <Keep>
  # {domain.title}

  ![a](b) and {domain.titel} and {titel}

  <Checkk />
  {program.measures.map((measure) => <>## {measure.title}</>)}
</Keep>)}

{program.domains.map((domain) => <Keep>
  words</Keep>)}

{program.domains.map((domain) => <Keep>- {domain.title}</Keep>)}

{program.domains.length > 0 && <Keep>
  ## {program.title}
</Keep>}
`),
    ).toMatchInlineSnapshot(`
      "2:3 heading-level
        The title of a sheet stands in its front matter, not in a # heading.
        Begin this heading with ##.
      4:3 markdown-image
        A picture needs its content in words, too, and ![]() has no place for them.
        Use <Figure src="…" alt="…">the same in words</Figure>.
      4:35 forbidden-expression
        "titel" is not a value of this template.
        A path starts with program or occasion or site or domain.
      6:3 unknown-word
        <Checkk> is not a word of the vocabulary.
        Did you mean <Check>?
      7:40 mark-behind-tag
        "##" behind a tag is printed as it is.
        Put "##" and its words on a line of their own and the tags on the lines above and below, or write \\## to print it.
      11:8 mdx-syntax
        This cannot be read as MDX. Expected the closing tag \`</Keep>\` either after the end of \`paragraph\` (11:15) or another opening tag after the start of \`paragraph\` (11:3).
        Close every tag and brace that is opened. To print { or < as it is, write \\{ or \\<; a comment is written {/* … */}.
      13:40 mark-behind-tag
        "-" behind a tag is printed as it is.
        Put "-" and its words on a line of their own and the tags on the lines above and below, or write \\- to print it.
      16:6 heading-expression
        A heading cannot hold an expression: its words make the address of the part.
        Write the words of the heading out, or put the expression into the text below it."
    `);
  });
});

test('expressions between paragraphs are paragraphs, and those of one line stay apart as written', () => {
  expect(show('{program.title}\n\n{program.goal_style}\n\n<Keep>\n{program.title} {program.goal_style}\n</Keep>'))
    .toMatchInlineSnapshot(`
    "paragraph: Specimen program
    paragraph: own_words
    keep
      paragraph: Specimen program own_words"
  `);
});

test('a template string prints what its parts print in the text', () => {
  expect(show('{`a ${program.domains.length} ${program.domains.length > 9} ${["b", "c"]}`}')).toBe('paragraph: a 2 bc');
  expect(faults('<TextField id="a" label={`${program.domains}`} />')).toMatchInlineSnapshot(`
    "1:29 wrong-value
      This expression gives a group of keys, which cannot be printed.
      Name one of its texts, such as {program.title}.
    1:19 wrong-prop
      label of <TextField> is "", but that does not fit: there are no words in it.
      <TextField> takes id, label, hint?, lines?, topic?, owner?."
  `);
});
