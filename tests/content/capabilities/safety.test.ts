import type { Make } from './tiny-subject.fixture.ts';
import { SAFETY } from './safety.ts';
import { testCapabilities } from './test-capabilities.fixture.ts';
import { field, group, program, sheet, table, texts } from './tiny-subject.fixture.ts';

const measures = program({ measures: [{ id: 'sleep' }, { id: 'pain' }] });
const components = program({ components: [{ id: 'talks' }, { id: 'walking' }] });
const steps: Make[] = [
  ...['early_signs', 'urgent_signs', 'on_my_own', 'company', 'places', 'safer'].map((id) => field(id)),
  table('ask', 2, texts('name', 'phone')),
];
const professionals = table('professionals', 1, texts('name', 'phone'));
const now = program({ red_flags: [{ urgency: 'now' }] });
const options = { involves: 'text', good: 'text', hard: 'text', fits: 'number' };
const evidence = program({ components: [{ evidence: [{}] }] });
const concerns = (owner: string): Make =>
  table('concerns', 1, { concern: 'text', answer: `text:${owner}`, unsure: 'check' });
const reason = program({ components: [{ id: 'talks', rationale: 'Talking sorts things.' }] });
const says =
  (text: string): Make =>
  () => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const goals = { goal1: 'check', goal2: 'check', goal3: 'check' };

testCapabilities(SAFETY, {
  C41: {
    whole: [
      measures,
      sheet('plan', {}, field('which', 'choices:sleep,pain')),
      sheet('plan', {}, field('number')),
      sheet('plan', {}, field('good_enough', 'number')),
    ],
    spoilt: {
      'with one measure of two to choose': [
        measures,
        sheet('plan', {}, field('which', 'choices:sleep'), field('number'), field('good_enough', 'number')),
      ],
    },
  },
  C42: {
    whole: [now, sheet('harder', {}, ...steps, professionals, field('reasons'))],
    spoilt: {
      'with nobody to call but friends': [now, sheet('harder', {}, ...steps, field('reasons'))],
      'without reasons to go on': [now, sheet('harder', {}, ...steps, professionals)],
      'over two sheets': [now, sheet('harder', {}, ...steps), sheet('more', {}, professionals, field('reasons'))],
    },
  },
  C43: {
    whole: [evidence, sheet('options', {}, table('options', 2, options))],
    spoilt: { 'by one option': [evidence, sheet('options', {}, table('options', 1, options))] },
  },
  C44: {
    whole: [program({ limits: [{ id: 'walking' }] }), sheet('pacing', {}, group('pacing', 'ceiling', 'stop'))],
  },
  C45: {
    whole: [sheet('try', {}, group('experiment', 'limit', 'way_back', 'who_knows')), sheet('try', {}, field('risk'))],
    spoilt: {
      'with the risk elsewhere': [
        sheet('try', {}, group('experiment', 'limit', 'way_back', 'who_knows')),
        sheet('other', {}, field('risk')),
      ],
    },
  },
  C46: {
    whole: [sheet('skills', {}, table('skills', 3, texts('with_team', 'with_reminder', 'alone')))],
    spoilt: { 'with no way to alone': [sheet('skills', {}, table('skills', 3, texts('with_team', 'with_reminder')))] },
  },
  C47: {
    whole: [sheet('concerns', {}, concerns('clinician'))],
    spoilt: { 'with an answer by the patient': [sheet('concerns', {}, concerns('patient'))] },
  },
  C48: {
    whole: [reason, sheet('parts', {}, says('Talking sorts things.'))],
    spoilt: { 'by other words': [reason, sheet('parts', {}, says('Talking helps.'))] },
  },
  C49: {
    whole: [components, sheet('serves', {}, table('serves', ['talks', 'walking'], goals))],
    spoilt: { 'with a component left out': [components, sheet('serves', {}, table('serves', ['talks'], goals))] },
  },
  C50: {
    whole: [
      sheet('log', {}, table('log', 7, { came: 'check', practised: 'check' })),
      sheet('log', {}, field('in_the_way')),
    ],
  },
  C51: {
    whole: [sheet('decision', {}, group('decision', 'what', 'options', 'mattered', 'choice', 'review'))],
    spoilt: {
      'with the options on another sheet': [
        sheet('decision', {}, group('decision', 'what', 'mattered', 'choice', 'review')),
        sheet('options', {}, table('options', 2, texts('option', 'good', 'hard'))),
      ],
    },
  },
  C52: {
    whole: [
      components,
      sheet('fit', {}, table('fit', ['talks', 'walking'], { fit: 'number', make_it_fit: 'text' })),
      sheet('fit', {}, field('team_fit', 'text:clinician')),
    ],
    spoilt: {
      'with a component left out': [
        components,
        sheet('fit', {}, table('fit', ['talks'], texts('fit', 'make_it_fit')), field('team_fit', 'text:clinician')),
      ],
    },
  },
});
