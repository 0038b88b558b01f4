import { expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';
import { compileTemplate } from './compile-template.ts';

const faults = (text: string) => showProblems(composeText(text).problems);

test('what has no form on a sheet is told with what to write instead', () => {
  expect(
    faults(`import x from 'y'

# Title

#### Too deep

## With {program.title}

![A picture](a.png) and ![another][a] and \`code\` and ~~gone~~.

***

- [ ] a box

A note.[^1]

[^1]: Below.

[a]: a.png

\`\`\`js
code
\`\`\`

<div>

text

</div>

Words with <b>bold</b> and <Tremor id="goal">goal</Tremor> and <Term {...program} id="goal">goal</Term>.

<Textfield id="a" label="A" />

export const y = 1
`),
  ).toMatchInlineSnapshot(`
    "1:1 import-export
      A template cannot import or export anything.
      Take the line out: the vocabulary and the program are given to every template.
    3:1 heading-level
      The title of a sheet stands in its front matter, not in a # heading.
      Begin this heading with ##.
    5:1 heading-level
      A heading of level 4 is deeper than a sheet goes.
      Begin the heading with ## or ###.
    7:9 heading-expression
      A heading cannot hold an expression: its words make the address of the part.
      Write the words of the heading out, or put the expression into the text below it.
    9:1 markdown-image
      A picture needs its content in words, too, and ![]() has no place for them.
      Use <Figure src="…" alt="…">the same in words</Figure>.
    9:25 markdown-image
      A picture needs its content in words, too, and ![]() has no place for them.
      Use <Figure src="…" alt="…">the same in words</Figure>.
    9:43 markdown-code
      Program code has no form on a sheet.
      Write the words without \` around them.
    9:54 markdown-delete
      Struck out words have no form on a sheet.
      Take the words out, or write ~ as \\~.
    11:1 markdown-rule
      A line across the page says nothing to those who listen to it.
      Begin a new part with a ## heading, or a new page with <PageBreak />.
    13:1 markdown-tick
      A box written as [ ] cannot be filled in.
      Use <Checklist id="…" label="…" items={[…]} /> or <Check id="…" label="…" />.
    15:8 footnote
      Footnotes are hard to find for those who listen to a sheet.
      Write it into the text, or use <Term id="…"> with an entry in the glossary.
    17:1 footnote
      Footnotes are hard to find for those who listen to a sheet.
      Write it into the text, or use <Term id="…"> with an entry in the glossary.
    21:1 markdown-code
      Program code has no form on a sheet.
      Write the words without \` around them.
    25:1 raw-html
      <div> is an element of HTML, which has no form on paper.
      The words are: AdjustGoal, AftercareCalendar, Agreement, Attainment, BarrierPlan, BarrierStrategies, Blank, BodyMindMap, Callout, Carried, Check, Checklist, Choice, ClinicianNote, ComponentMatrix, Computed, Concerns, Confidence, Contacts, CopingLog, CopingMenu, DateField, DecisionRecord, Diary, DisclosureScript, EffortResult, Experiment, Figure, FigureFields, FitRatings, FlareUpPlan, ForClinician, GoalBuilder, GoalCards, GoalComponents, GoalLadder, GraphPaper, Grid, HelpLines, HourDiary, IfThenPlans, Instrument, InstrumentScores, Keep, LadderPlan, Landscape, Lang, LookBack, NumberField, OptionsGrid, PacingPlan, PageBreak, PeerAgreement, PracticeTracker, ProblemSolving, Ranking, RedFlags, Repeat, RepeatTable, Roles, RoutineMap, Scale, SessionReport, ShareChoices, SideBySide, Signature, SixDecisions, SmartCheck, Statements, Steps, SuccessPicture, Summary, Term, TextField, TrafficLight, TriggerLog, TwoVoices, ValuesScales, Voice, WeekPlan, WeeklyTracker, When, WhenAnswered, Wins.
    31:12 raw-html
      <b> is an element of HTML, which has no form on paper.
      Write **words**.
    31:28 unknown-word
      <Tremor> is not a word of the vocabulary.
      The words are: AdjustGoal, AftercareCalendar, Agreement, Attainment, BarrierPlan, BarrierStrategies, Blank, BodyMindMap, Callout, Carried, Check, Checklist, Choice, ClinicianNote, ComponentMatrix, Computed, Concerns, Confidence, Contacts, CopingLog, CopingMenu, DateField, DecisionRecord, Diary, DisclosureScript, EffortResult, Experiment, Figure, FigureFields, FitRatings, FlareUpPlan, ForClinician, GoalBuilder, GoalCards, GoalComponents, GoalLadder, GraphPaper, Grid, HelpLines, HourDiary, IfThenPlans, Instrument, InstrumentScores, Keep, LadderPlan, Landscape, Lang, LookBack, NumberField, OptionsGrid, PacingPlan, PageBreak, PeerAgreement, PracticeTracker, ProblemSolving, Ranking, RedFlags, Repeat, RepeatTable, Roles, RoutineMap, Scale, SessionReport, ShareChoices, SideBySide, Signature, SixDecisions, SmartCheck, Statements, Steps, SuccessPicture, Summary, Term, TextField, TrafficLight, TriggerLog, TwoVoices, ValuesScales, Voice, WeekPlan, WeeklyTracker, When, WhenAnswered, Wins.
    31:70 spread-attribute
      Properties cannot be spread with {...}.
      Write each property out, such as id="my_goal".
    33:1 unknown-word
      <Textfield> is not a word of the vocabulary.
      Did you mean <TextField>?
    35:1 import-export
      A template cannot import or export anything.
      Take the line out: the vocabulary and the program are given to every template."
  `);
});

test('what is no MDX is told where it is', () => {
  const texts = [
    '<Callout kind="tip">\n\nNever closed.',
    '\n<Keep>\n\n</Kept>',
    '</Keep>',
    '\n\nA { brace.',
    'A {program.title program} here.',
    '<TextField id={} />',
    '1 <2',
    '<!-- a comment -->',
    '<TextField id="a />',
  ];
  expect(texts.map((text) => `${JSON.stringify(text)}\n${faults(text).split('\n').slice(0, 2).join('\n')}`).join('\n'))
    .toMatchInlineSnapshot(`
    ""<Callout kind=\\"tip\\">\\n\\nNever closed."
    1:1 mdx-syntax
      This cannot be read as MDX. Expected a closing tag for \`<Callout>\`.
    "\\n<Keep>\\n\\n</Kept>"
    4:1 mdx-syntax
      This cannot be read as MDX. Unexpected closing tag \`</Kept>\`, expected corresponding closing tag for \`<Keep>\`.
    "</Keep>"
    1:2 mdx-syntax
      This cannot be read as MDX. Unexpected closing slash \`/\` in tag, expected an open tag first.
    "\\n\\nA { brace."
    3:11 mdx-syntax
      This cannot be read as MDX. Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
    "A {program.title program} here."
    1:17 mdx-syntax
      This cannot be read as MDX. Could not parse expression: Unexpected content after expression.
    "<TextField id={} />"
    1:16 mdx-syntax
      This cannot be read as MDX. Unexpected empty expression.
    "1 <2"
    1:4 mdx-syntax
      This cannot be read as MDX. Unexpected character \`2\` (U+0032) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`.
    "<!-- a comment -->"
    1:2 mdx-syntax
      This cannot be read as MDX. Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`.
    "<TextField id=\\"a />"
    1:20 mdx-syntax
      This cannot be read as MDX. Unexpected end of file in attribute value, expected a corresponding closing quote \`"\`."
  `);
  expect(faults('</Keep>')).toContain('To print { or < as it is, write \\{ or \\<; a comment is written {/* … */}.');
});

test('a template with a fault yields no code to run', () => {
  const names = { words: ['Keep'], values: ['program'] };
  expect(compileTemplate({ file: 't.mdx', body: '<Keep>{alert(1)}</Keep>' }, names).template).toBeUndefined();
  expect(compileTemplate({ file: 't.mdx', body: '<Keep>{program.title}</Keep>' }, names).template).toBeDefined();
});

test('an article has no values', () => {
  const { problems } = compileTemplate({ file: 'a.mdx', body: 'See {program.title}.' }, { words: [], values: [] });
  expect(showProblems(problems)).toMatchInlineSnapshot(`
    "1:6 forbidden-expression
      "program" is not a value of this template.
      An article belongs to no program, so it has no values: write the words themselves."
  `);
});
