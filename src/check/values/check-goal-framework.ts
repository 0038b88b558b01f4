import type { Authored, Library } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { listSheetUses } from '../../read/phase-contents.ts';
import type { SheetUse } from '../../read/sheet-reference.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkSheetReferences } from './check-sheet-references.ts';
import { unknownReference, unknownReferences } from './unknown-reference.ts';

/** Whatever a goal framework names by its id is in the same program, and an idea with an "if" says what then. */
export function checkGoalFramework(library: Library): Problem[] {
  return [...library.programs.values()].flatMap(({ source }) => [
    ...checkActivities(source),
    ...checkGoals(source, listPatientSheets(library, source.value)),
    ...checkOutcomeClasses(source),
    ...checkCopingIdeas(source),
    ...checkChanges(source),
  ]);
}

function checkActivities(program: Authored<Program>): Problem[] {
  const components = idsOf(program.value.components);
  return program.value.daily_activities.flatMap((activity, index) =>
    unknownReferences(program, ['daily_activities', index, 'components'], 'component', activity.components, components),
  );
}

function checkGoals(program: Authored<Program>, uses: readonly SheetUse[]): Problem[] {
  const measures = idsOf(program.value.measures);
  const outcomes = idsOf(program.value.outcome_classes);
  return program.value.domains.flatMap((domain, d) =>
    domain.goal_areas.flatMap((area, a) =>
      area.example_goals.flatMap((goal, g) => {
        const path = ['domains', d, 'goal_areas', a, 'example_goals', g];
        const outcome = goal.outcome_class;
        return [
          ...(outcome === undefined || outcomes.includes(outcome)
            ? []
            : [unknownReference(program, [...path, 'outcome_class'], 'outcome class', outcome, outcomes)]),
          ...unknownReferences(program, [...path, 'measures'], 'measure', goal.measures, measures),
          ...checkSheetReferences(program, [...path, 'sheets'], goal.sheets, {
            uses,
            what: 'sheet for patients in this workbook',
          }),
        ];
      }),
    ),
  );
}

function checkOutcomeClasses(program: Authored<Program>): Problem[] {
  const measures = idsOf(program.value.measures);
  return program.value.outcome_classes.flatMap((outcome, index) =>
    unknownReferences(program, ['outcome_classes', index, 'measures'], 'measure', outcome.measures, measures),
  );
}

function checkCopingIdeas(program: Authored<Program>): Problem[] {
  return program.value.coping_ideas.flatMap((idea, index): Problem[] => {
    if ((idea.if === undefined) === (idea.then === undefined)) return [];
    const [has, lacks] = idea.if === undefined ? ['then', 'if'] : ['if', 'then'];
    return [
      errorAt(
        program.placeOf(['coping_ideas', index, has]),
        'half-a-plan',
        `The coping idea "${idea.id}" has "${has}" without "${lacks}", and one says nothing without the other.`,
        `Add "${lacks}:", or delete "${has}".`,
      ),
    ];
  });
}

/** Worksheets of the program that have a page for patients. One that could not be read counts as one. */
function listPatientSheets({ worksheets }: Library, program: Program): SheetUse[] {
  return listSheetUses(program).filter(({ id }) => worksheets.get(id)?.source.value.filled_by !== 'clinician');
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** A change that counts was found to count somewhere. */
function checkChanges({ value, placeOf }: Authored<Program>): Problem[] {
  return value.measures.flatMap(({ id, meaningful_change: change, change_source: source }, index) =>
    change === undefined || source !== undefined
      ? []
      : [
          errorAt(
            placeOf(['measures', index, 'meaningful_change']),
            'unsourced-rule',
            `A change of ${change} in "${id}" is said to count, but no source says so.`,
            'Name the publication in "change_source", or delete "meaningful_change": the numbers are then shown without a word on change.',
          ),
        ],
  );
}
