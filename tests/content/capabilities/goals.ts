import type { Program } from '../../../src/read/schema/program.ts';
import { fieldsOf } from '../../../src/model/fields-of.ts';
import type { Block } from '../../../src/model/node.ts';
import { blocksOf } from '../../../src/model/walk-tree.ts';
import { inProgram, onEach, onSheet, onSheets, type Capability } from './capability.ts';
import { hasField, hasGroup, hasTable, lastIdOf, rowsWith, shownAgain, type SheetShape } from './sheet-shape.ts';

const ETHICS = ['own', 'safe', 'lawful', 'no-harm', 'scope'];

/** B. Goal definition and breakdown. */
export const GOALS: Capability[] = [
  {
    id: 'C11',
    title: 'From domain to step',
    parts: [
      inProgram('in each domain goal areas with example goals that have steps and measures', 'domains', ({ domains }) =>
        domains.every(
          ({ goal_areas: areas }) =>
            areas.length > 0 &&
            areas.every(({ example_goals: goals }) =>
              goals.every(({ steps, measures }) => steps.length > 0 && measures.length > 0),
            ),
        ),
      ),
    ],
  },
  {
    id: 'C12',
    title: 'Manageable tasks',
    parts: [
      onSheet('a ladder of 3 to 6 rungs, each with its evidence', ({ tables }) =>
        tables.some((table) => {
          const rungs = rowsWith(table, ['step', 'evidence']).length;
          return rungs >= 3 && rungs <= 6 && rungs === table.rows.length;
        }),
      ),
      onSheet(
        'the long-term goal shown again, and the one step of this week',
        (shape) => showsGoal(shape) && hasStepOfThisWeek(shape),
      ),
    ],
  },
  {
    id: 'C13',
    title: 'Observable outcomes',
    parts: [
      onEach(
        'a field for the evidence beside each rung of each ladder',
        ({ tables }) => tables.some(isLadder),
        ({ tables }) => tables.filter(isLadder).every(hasEvidence),
      ),
    ],
  },
  {
    id: 'C14',
    title: 'Activities, family, work',
    parts: [
      inProgram('goal areas of the categories activity, family and work', 'domains', (program) => {
        const categories = areasOf(program).map(({ category }) => category);
        return (['activity', 'family', 'work'] as const).every((category) => categories.includes(category));
      }),
    ],
  },
  {
    id: 'C15',
    title: 'Finding the words of a goal',
    parts: [
      onSheet(
        'the four parts of a goal and the goal in one sentence, each asked once: what I want to do, how much, who helps, by when',
        hasGoalParts,
      ),
      onSheet(
        'on the same sheet the draft it starts from: the goal shown again, or a field with draft or first_words in its id',
        (shape) => hasGoalParts(shape) && (showsGoal(shape) || hasField(shape, /draft|first_words/, 'text')),
      ),
    ],
  },
  {
    id: 'C16',
    title: 'Realistic and measurable',
    parts: [
      onSheet(
        'five boxes to check a goal by, with start and target, only where the goal style is "smart"',
        isSmartCheck,
      ),
      onSheet('a confidence scale with what to do below 7', ({ fields, blocks }) => {
        const scale = [...fields.keys()].some((id) => id.includes('confidence'));
        return scale && blocks.some((block) => block.type === 'callout' && block.kind === 'tip');
      }),
    ],
  },
  {
    id: 'C17',
    title: 'Ethically appropriate',
    parts: [
      onSheet(
        'for the clinician five things to tick in a goal: the patient’s own, safe, lawful, no harm to others, within the scope (options own, safe, lawful, no-harm and scope)',
        ({ fields }) =>
          [...fields.values()].some(
            (field) =>
              field.kind === 'choice' &&
              field.many &&
              field.owner === 'clinician' &&
              ETHICS.every((id) => field.options.some((option) => option.id === id)),
          ),
      ),
      onSheet('goals to talk about first (a text with talk_first in its id)', (shape) =>
        hasField(shape, /talk_first/, 'text'),
      ),
    ],
  },
  {
    id: 'C18',
    title: 'Focus in hard phases',
    parts: [
      onSheet('each goal with its words on a card that is never split over pages', (shape, { sheets }) => {
        const goals = sheets.flatMap(({ tables }) =>
          tables.flatMap((table) => (table.id.startsWith('goal') ? rowsWith(table, ['words', 'why']) : [])),
        );
        return goals.length > 0 && countGoalsOnCards(shape) >= goals.length;
      }),
      onSheet(
        'a sheet for a bad day or week (bad or hard in its id) with a goal shown again',
        (shape) => /bad|hard/.test(shape.sheet.id) && showsGoal(shape),
      ),
    ],
  },
  {
    id: 'C19',
    title: 'One goal through all sheets',
    parts: [
      onSheets('a goal that other sheets show again', ({ sheets }) => {
        const shown = new Set(sheets.flatMap(shownAgain).filter(isGoal));
        return sheets.filter(({ sheet }) => fieldsOf(sheet.body).some(({ name }) => shown.has(name)));
      }),
      onSheet('a goal shown again where it is planned', (shape) => shape.sheet.stage === 'plan' && showsGoal(shape)),
      onSheet(
        'a goal shown again on a review',
        (shape) => ['look-back', 'decide'].includes(shape.sheet.stage ?? '') && showsGoal(shape),
      ),
    ],
  },
  {
    id: 'C20',
    title: 'From intention to action',
    parts: [
      onSheet('a plan of what, when, where and how much, with a box for done', (shape) =>
        hasTable(shape, ['what', 'when', 'where', 'how_much', 'done']),
      ),
    ],
  },
];

function areasOf({ domains }: Program): Program['domains'][number]['goal_areas'] {
  return domains.flatMap((domain) => domain.goal_areas);
}

function isLadder({ rows }: SheetShape['tables'][number]): boolean {
  return rows.some(({ cells }) => cells.has('step'));
}

function hasEvidence({ rows }: SheetShape['tables'][number]): boolean {
  return rows.every(({ cells }) => cells.has('evidence'));
}

/** A goal's words are a cell `words` of a goal card, or the sentence that was built from its parts. */
function isGoal(name: string): boolean {
  return lastIdOf(name) === 'words' || name.endsWith('_sentence');
}

function showsGoal(shape: SheetShape): boolean {
  return shownAgain(shape).some(isGoal);
}

function hasStepOfThisWeek({ tables }: SheetShape): boolean {
  return tables.some((table) => table.id.endsWith('_this_week') && rowsWith(table, ['what']).length === 1);
}

/** What I want to do is the goal's own words. */
function hasGoalParts(shape: SheetShape): boolean {
  return hasTable(shape, ['words', 'why']) && hasGroup(shape, ['measure', 'support', 'time']);
}

/** Goals whose words are shown on cards, each counted once. */
function countGoalsOnCards({ blocks }: SheetShape): number {
  const keeps = blocks.filter((block): block is Extract<Block, { type: 'keep' }> => block.type === 'keep');
  const shown = keeps.flatMap(({ children }) =>
    blocksOf(children).flatMap((block) =>
      block.type === 'carried' && isGoal(block.field.name) ? [block.field.name] : [],
    ),
  );
  return new Set(shown).size;
}

function isSmartCheck(shape: SheetShape, { program }: { program: Program }): boolean {
  const whens = shape.blocks.filter((block): block is Extract<Block, { type: 'when' }> => block.type === 'when');
  return whens.some(({ test, children }) => {
    const fields = blocksOf(children).flatMap((block) => (block.type === 'field' ? [block.field] : []));
    const names = fields.map(({ name }) => name);
    return (
      test === (program.goal_style === 'smart') &&
      fields.some((field) => field.kind === 'choice' && field.many && field.options.length === 5) &&
      names.some((name) => name.endsWith('_start')) &&
      names.some((name) => name.endsWith('_target'))
    );
  });
}
