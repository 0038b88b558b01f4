import { MEANING } from './meaning.ts';
import { testCapabilities } from './test-capabilities.fixture.ts';
import {
  article,
  carried,
  field,
  group,
  program,
  sheet,
  table,
  texts,
  within,
  type Make,
} from './tiny-subject.fixture.ts';

const columns = (...blocks: Make[]): Make =>
  within(
    (children) => ({ type: 'columns', columns: children.map((child) => ({ title: '', children: [child] })) }),
    ...blocks,
  );
const domains = program({ domains: [{ id: 'sleep' }, { id: 'work' }] });
const ten = 'number:0,10';
const places = 'number:1,3';
const values = (rows: string[], want = ten, order = places): Make =>
  table('values', rows, { words: 'text', want, now: ten, order });
const goal = (outcome?: string) => ({ goal_areas: [{ example_goals: [{ outcome_class: outcome }] }] });
const source = { authors: 'A', year: 2020, title: 'T', in: 'J', checked: false };
const status = { version: '1.0.0', status: 'draft', nextReview: '2027-01-01', sources: [] } as const;
const talk = { id: 'talk-1', title: 'One' };
const week = table('week', 7, texts('what', 'when', 'where', 'how_much', 'done'));

testCapabilities(MEANING, {
  C01: {
    whole: [
      sheet('start', { stage: 'what-matters' }, field('moment')),
      sheet('goals', {}, table('goal', 1, texts('words', 'why'))),
      sheet('steps', { stage: 'plan' }, carried('goals__goal__r1__why')),
      sheet('review', { stage: 'decide' }, carried('goals__goal__r1__why')),
    ],
  },
  C02: {
    whole: [domains, sheet('values', {}, values(['sleep', 'work']))],
    spoilt: {
      'with one domain left out': [domains, sheet('values', {}, values(['sleep']))],
      'with a text for a number': [domains, sheet('values', {}, values(['sleep', 'work'], 'text'))],
      'with numbers up to five': [domains, sheet('values', {}, values(['sleep', 'work'], 'number:0,5'))],
      'with two places': [domains, sheet('values', {}, values(['sleep', 'work'], ten, 'number:1,2'))],
      'without places': [domains, sheet('values', {}, table('values', ['sleep', 'work'], { words: 'text', want: ten, now: ten }))],
      'on two sheets': [
        domains,
        sheet('values', {}, table('values', ['sleep', 'work'], { words: 'text', want: ten, now: ten })),
        sheet('other', {}, table('values', ['sleep', 'work'], { order: places })),
      ],
    },
  },
  C03: {
    whole: [
      sheet('talk', {}, columns(field('mine'), field('ours', 'text:clinician'))),
      sheet('goals', {}, field('from', 'choice:me,team,both')),
      sheet('end', {}, group('agreement', 'me', 'team', 'date')),
    ],
    spoilt: {
      'by one voice': [
        sheet('talk', {}, columns(field('mine'), field('more'))),
        sheet('goals', {}, field('from', 'choice:me,team,both')),
        sheet('end', {}, group('agreement', 'me', 'team', 'date')),
      ],
    },
  },
  C04: {
    whole: [sheet('goals', {}, group('success', 'see', 'measure'))],
    spoilt: { 'without a measure': [sheet('goals', {}, group('success', 'see'))] },
  },
  C05: {
    whole: [
      program({
        outcome_classes: ['interference', 'sleep', 'participation'].map((id) => ({ id, measures: ['m'] })),
      }),
      program({ domains: [goal('sleep')] }),
    ],
    spoilt: {
      'by two classes': [
        program({ outcome_classes: ['interference', 'sleep'].map((id) => ({ id, measures: ['m'] })) }),
        program({ domains: [goal('sleep')] }),
      ],
      'with a goal of no class': [
        program({
          outcome_classes: ['interference', 'sleep', 'participation'].map((id) => ({ id, measures: ['m'] })),
        }),
        program({ domains: [goal()] }),
      ],
    },
  },
  C06: {
    whole: ['i_expect', 'team_expects', 'agreed', 'cannot'].map((id) => sheet('expectations', {}, field(id))),
  },
  C07: {
    whole: [
      ...['home', 'work', 'caring', 'money', 'transport', 'culture'].map((id) => sheet('now', {}, field(id))),
      ...['language', 'read', 'hear', 'body'].map((id) => sheet('talk', {}, field(id))),
    ],
  },
  C08: {
    whole: [
      sheet('steps', {}, week),
      sheet('steps', {}, field('confidence', 'scale')),
      sheet('review', { stage: 'decide' }, field('confidence', 'scale')),
    ],
    spoilt: {
      'with one plan that does not ask': [
        sheet('steps', {}, week, field('confidence', 'scale')),
        sheet('more', {}, week),
        sheet('review', { stage: 'decide' }, field('confidence', 'scale')),
      ],
    },
  },
  C09: {
    whole: ['feedback_helped', 'feedback_change'].map((id) => sheet('session', { occasion: talk }, field(id))),
    spoilt: { 'for no session': [sheet('session', {}, field('helped'), field('change'))] },
  },
  C10: {
    whole: [
      sheet('goals', { status: { ...status, sources: [] } }),
      article('why', { status: { ...status, sources: [source] } }),
      program({ sources: [source] }),
    ],
    spoilt: {
      'by an article without sources': [sheet('goals', {}), article('why'), program({ sources: [source] })],
      'by a sheet without a version': [
        sheet('goals', { status: { ...status, version: '', sources: [] } }),
        article('why', { status: { ...status, sources: [source] } }),
        program({ sources: [source] }),
      ],
    },
  },
});
