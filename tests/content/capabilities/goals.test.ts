import { GOALS } from './goals.ts';
import { testCapabilities } from './test-capabilities.fixture.ts';
import { carried, field, group, program, sheet, table, texts, within, type Make } from './tiny-subject.fixture.ts';

const goal = { steps: [{ id: 's' }], measures: ['m'] };
const domain = (...goals: object[]) => ({ domains: [{ id: 'sleep', goal_areas: [{ example_goals: goals }] }] });
const areas = (...categories: string[]) => ({
  domains: [{ goal_areas: categories.map((category) => ({ category })) }],
});
const ladder = (rungs: number, columns = texts('step', 'evidence')): Make => table('ladder', rungs, columns);
const thisWeek = table('ladder_this_week', 1, texts('what'));
const keep = (...blocks: Make[]): Make => within((children) => ({ type: 'keep', children }), ...blocks);
const onlySmart = (test: boolean, ...blocks: Make[]): Make =>
  within((children) => ({ type: 'when', test, children }), ...blocks);
const tip: Make = () => ({ type: 'callout', kind: 'tip', title: '', children: [] });
const five = 'choices:a,b,c,d,e';
const ethics = 'choices:own,safe,lawful,no-harm,scope';
const first = field('talk_first');
const smart = [field('smart', five), field('smart_start'), field('smart_target')];
const words = carried('goals__goal__r1__words');
const path = [field('ladder_ambition'), words, thisWeek];
const cards = table('goal', 1, texts('words', 'why'));
const parts = group('picture', 'measure', 'support', 'time');

testCapabilities(GOALS, {
  C11: {
    whole: [program(domain(goal))],
    spoilt: { 'with a goal without measures': [program(domain(goal, { ...goal, measures: [] }))] },
  },
  C12: {
    whole: [
      sheet('steps', {}, ladder(3)),
      sheet('steps', {}, words),
      sheet('steps', {}, thisWeek),
    ],
    spoilt: {
      'by two rungs': [sheet('steps', {}, ladder(2), ...path)],
      'by seven rungs': [sheet('steps', {}, ladder(7), ...path)],
      'without evidence': [sheet('steps', {}, ladder(5, texts('step')), ...path)],
    },
  },
  C13: {
    whole: [sheet('steps', {}, ladder(3))],
    spoilt: { 'with a ladder without evidence': [sheet('steps', {}, ladder(3), table('more', 3, texts('step')))] },
  },
  C14: {
    whole: [program(areas('activity', 'family', 'work'))],
    spoilt: { 'without work': [program(areas('activity', 'family', 'rest'))] },
  },
  C15: {
    whole: [sheet('words', {}, cards), sheet('words', {}, parts), sheet('words', {}, field('draft'))],
    spoilt: { 'with the draft elsewhere': [sheet('words', {}, cards, parts), sheet('other', {}, field('draft'))] },
  },
  C16: {
    whole: [
      sheet('words', {}, onlySmart(false, ...smart)),
      sheet('steps', {}, field('confidence', 'scale')),
      sheet('steps', {}, tip),
    ],
    spoilt: {
      'where it is always asked': [sheet('words', {}, ...smart), sheet('steps', {}, field('confidence', 'scale'), tip)],
      'where own words are asked for it': [
        sheet('words', {}, onlySmart(true, ...smart)),
        sheet('steps', {}, field('confidence', 'scale'), tip),
      ],
    },
  },
  C17: {
    whole: [sheet('check', {}, field('ethics', `${ethics}/clinician`)), sheet('check', {}, first)],
    spoilt: {
      'by the patient': [sheet('check', {}, field('ethics', ethics), first)],
      'by four questions': [sheet('check', {}, field('ethics', 'choices:own,safe,lawful,scope/clinician'), first)],
      'by five other questions': [sheet('check', {}, field('ethics', `${five}/clinician`), first)],
    },
  },
  C18: {
    whole: [
      sheet('goals', {}, table('goal', 2, texts('words', 'why'))),
      sheet('cards', {}, keep(words)),
      sheet('cards', {}, keep(carried('goals__goal__r2__words'))),
      sheet('hard-week', {}, words),
    ],
  },
  C19: {
    whole: [
      sheet('goals', {}, table('goal', 1, texts('words'))),
      sheet('steps', { stage: 'plan' }, words),
      sheet('review', { stage: 'look-back' }, words),
    ],
  },
  C20: {
    whole: [sheet('steps', {}, table('week', 7, { ...texts('what', 'when', 'where', 'how_much'), done: 'check' }))],
    spoilt: { 'without a place': [sheet('steps', {}, table('week', 7, texts('what', 'when', 'how_much', 'done')))] },
  },
});
