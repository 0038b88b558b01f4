import { describe, expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';

/** Every way to write one expression: in the text, in a property, in the properties and the text of an element of a list. */
const WAYS = [
  (code: string) => `{${code}}`,
  (code: string) => `A line with {${code}} in it.`,
  (code: string) => `<TextField id="a" label={${code}} />`,
  (code: string) => `{program.domains.map((domain) => <TextField id={domain.id} label={${code}} />)}`,
  (code: string) => `{program.domains.map((domain) => <Keep>{${code}}</Keep>)}`,
];

const FORBIDDEN = [
  'alert(1)',
  'program.title.toUpperCase()',
  'program.domains.map((x) => x).join("")',
  'program.domains.filter((x) => x)',
  'program.domains.map(String)',
  'program.domains.map(function (x) { return x; })',
  'program.domains.map((x) => { return x; })',
  'program.domains.map(async (x) => x)',
  'program.domains.map((x) => (y) => y)',
  'program.domains.map((x, index) => index)',
  'program.domains.map(({ id }) => id)',
  'program.domains.map((x = alert(1)) => x)',
  'program.domains.map((...x) => x)',
  'program.domains.map((x) => x, alert)',
  'program.domains?.map((x) => x)',
  'program.domains.map?.((x) => x)',
  'program["domains"]',
  'program[program.title]',
  'program.domains[0]',
  'program.domains["map"]((x) => x)',
  'program?.title',
  'program.constructor',
  'program.__proto__',
  'program.title.constructor.constructor',
  'program.domains.map.constructor',
  '[].constructor',
  '"".constructor',
  '({}).constructor',
  '`${program.constructor}`',
  '`${alert(1)}`',
  'alert`1`',
  'program.title`x`',
  '({ get id() { return 1; } }).id',
  '({ get id() { return 1; } })',
  '({ id() {} })',
  '({ __proto__: program })',
  '({ "__proto__": program })',
  '({ [program.title]: 1 })',
  '({ ...program })',
  '[...program.domains]',
  '[1, , 2]',
  'new Date()',
  'new.target',
  'this',
  'globalThis',
  'process.env',
  'props.components',
  'arguments[0]',
  '_components',
  '_jsxDEV',
  'undefined',
  'import("node:fs")',
  'import.meta.url',
  'await program',
  'program = 1',
  'program.title = 1',
  'program.title++',
  'delete program.title',
  'typeof program',
  'void 0',
  '!program',
  '-program.title',
  '+1',
  '1 + 1',
  'program.title == "a"',
  '"a" in program',
  'program instanceof program',
  'program.title || "a"',
  'program.title ?? "a"',
  '(1, 2)',
  '(() => 1)()',
  '() => 1',
  'function () {}',
  'class {}',
  '/a/',
  '1n',
  'program.#secret',
  'program.domains.map((program) => program)',
  'program.domains.map((props) => props)',
  'program.domains.map((_jsxDEV) => 1)',
  'program.domains.map((x) => y)',
];

describe('nothing but data with holes is run', () => {
  test.each(FORBIDDEN)('%s', (code) => {
    for (const write of WAYS) {
      const { blocks, problems } = composeText(write(code));
      expect(blocks).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
      for (const { rule } of problems) expect(['forbidden-expression', 'mdx-syntax']).toContain(rule);
    }
  });

  test('an element has no place in a property, wherever it hides', () => {
    for (const code of [
      '<b/>',
      '<Check id="a" label="A" />',
      '<></>',
      '[<Keep />]',
      'program.domains.map((x) => <Keep />)',
      '{ a: <Keep /> }',
      'program && <Keep />',
    ]) {
      const { problems } = composeText(`<TextField id="a" label={${code}} />`);
      expect(problems).toMatchObject([{ rule: 'forbidden-expression' }]);
    }
    expect(composeText('{program.domains.map((x) => <TextField id="a" label=<Keep /> />)}').problems).toMatchObject([
      { rule: 'forbidden-expression' },
    ]);
  });

  test('elements inside expressions are words of the vocabulary, without spread properties', () => {
    expect(
      showProblems(
        composeText('{program.domains.map((x) => <Keep><img /><Kepe /><a.b /><x:y /><Check {...x} /></Keep>)}')
          .problems,
      ),
    ).toMatchInlineSnapshot(`
      "1:35 raw-html
        <img> is an element of HTML, which has no form on paper.
        Use <Figure src="…" alt="…">the same in words</Figure>.
      1:42 unknown-word
        <Kepe> is not a word of the vocabulary.
        Did you mean <Keep>?
      1:50 unknown-word
        <a.b> is not a word of the vocabulary.
        The words are: AdjustGoal, AftercareCalendar, Agreement, Attainment, BarrierPlan, BarrierStrategies, Blank, BodyMindMap, Callout, Carried, Check, Checklist, Choice, ClinicianNote, ComponentMatrix, Computed, Concerns, Confidence, Contacts, CopingLog, CopingMenu, DateField, DecisionRecord, Diary, DisclosureScript, EffortResult, Experiment, Figure, FigureFields, FitRatings, FlareUpPlan, ForClinician, GoalBuilder, GoalCards, GoalComponents, GoalLadder, GraphPaper, Grid, HelpLines, HourDiary, IfThenPlans, Instrument, InstrumentScores, Keep, LadderPlan, Landscape, Lang, LookBack, NumberField, OptionsGrid, PacingPlan, PageBreak, PeerAgreement, PracticeTracker, ProblemSolving, Ranking, RedFlags, Repeat, RepeatTable, Roles, RoutineMap, Scale, SessionReport, ShareChoices, SideBySide, Signature, SixDecisions, SmartCheck, Statements, Steps, SuccessPicture, Summary, Term, TextField, TrafficLight, TriggerLog, TwoVoices, ValuesScales, Voice, WeekPlan, WeeklyTracker, When, WhenAnswered, Wins.
      1:57 unknown-word
        <x:y> is not a word of the vocabulary.
        The words are: AdjustGoal, AftercareCalendar, Agreement, Attainment, BarrierPlan, BarrierStrategies, Blank, BodyMindMap, Callout, Carried, Check, Checklist, Choice, ClinicianNote, ComponentMatrix, Computed, Concerns, Confidence, Contacts, CopingLog, CopingMenu, DateField, DecisionRecord, Diary, DisclosureScript, EffortResult, Experiment, Figure, FigureFields, FitRatings, FlareUpPlan, ForClinician, GoalBuilder, GoalCards, GoalComponents, GoalLadder, GraphPaper, Grid, HelpLines, HourDiary, IfThenPlans, Instrument, InstrumentScores, Keep, LadderPlan, Landscape, Lang, LookBack, NumberField, OptionsGrid, PacingPlan, PageBreak, PeerAgreement, PracticeTracker, ProblemSolving, Ranking, RedFlags, Repeat, RepeatTable, Roles, RoutineMap, Scale, SessionReport, ShareChoices, SideBySide, Signature, SixDecisions, SmartCheck, Statements, Steps, SuccessPicture, Summary, Term, TextField, TrafficLight, TriggerLog, TwoVoices, ValuesScales, Voice, WeekPlan, WeeklyTracker, When, WhenAnswered, Wins.
      1:71 spread-attribute
        Properties cannot be spread with {...}.
        Write each property out, such as id="my_goal"."
    `);
  });

  test('a comment may hold anything', () => {
    expect(composeText('{/* alert(1) */}\n\n<Keep>{/* new Date() */}A</Keep>').problems).toEqual([]);
  });
});

test('says what it is, where, and what may be written instead, for all at once', () => {
  expect(
    showProblems(
      composeText(`{alert('a very long expression that goes on and on and on')}

A {program?.title} and {1 +
  1}.

<TextField id="a"
  label={\`\${program.title || 'x'}\`} />

{program.domains.map((domain) =>
  <Keep>
    {domains.title}
  </Keep>)}
`).problems,
    ),
  ).toMatchInlineSnapshot(`
    "1:2 forbidden-expression
      "alert('a very long expression that goes on and on and on')" is a call, and a template holds no program code.
      Write a value, a template string, a path such as program.title, .map with an arrow, a comparison, ? : or &&. Anything more belongs into the data of the program.
    3:4 forbidden-expression
      "program?.title" is a path with ?., and a template holds no program code.
      Write a value, a template string, a path such as program.title, .map with an arrow, a comparison, ? : or &&. Anything more belongs into the data of the program.
    3:25 forbidden-expression
      "1 + 1" is a calculation, and a template holds no program code.
      Write a value, a template string, a path such as program.title, .map with an arrow, a comparison, ? : or &&. Anything more belongs into the data of the program.
    7:13 forbidden-expression
      "program.title || 'x'" is neither a comparison nor &&, and a template holds no program code.
      Write a value, a template string, a path such as program.title, .map with an arrow, a comparison, ? : or &&. Anything more belongs into the data of the program.
    11:6 forbidden-expression
      "domains" is not a value of this template.
      A path starts with program or occasion or site or domain."
  `);
});
