import { BARRIERS } from './barriers.ts';
import { testCapabilities } from './test-capabilities.fixture.ts';
import { article, field, group, program, sheet, table, texts, type Make } from './tiny-subject.fixture.ts';

const barriers = program({ barriers: [{ id: 'tired' }, { id: 'rain' }] });
const inventory = (list: string): Make => field('barriers', `choices:${list}`);
const weighed = table('plan', 2, { barrier: 'text', likely: 'number', effect: 'number', can_change: 'choice:yes,no' });
const own = field('barriers_own');
const both = program({
  barriers: [
    { id: 'a', kind: 'inner' },
    { id: 'b', kind: 'outer' },
  ],
});
const week = { id: 'week-2', title: 'week 2' };
const end = { id: 'end', title: 'end' };
const tipTo =
  (href: string): Make =>
  () => ({
    type: 'callout',
    kind: 'tip',
    title: '',
    children: [{ type: 'paragraph', children: [{ type: 'link', href, children: [] }] }],
  });
const ideas = program({ coping_ideas: [{ id: 'walk' }, { id: 'tea' }] });

testCapabilities(BARRIERS, {
  C21: {
    whole: [
      barriers,
      sheet('barriers', {}, inventory('tired,rain')),
      sheet('barriers', {}, weighed),
      sheet('barriers', {}, own),
    ],
    spoilt: {
      'with a barrier left out': [barriers, sheet('barriers', {}, inventory('tired'), weighed, own)],
      'weighed on another sheet': [barriers, sheet('barriers', {}, inventory('tired,rain'), own), sheet('other', {}, weighed)],
    },
  },
  C22: { whole: [sheet('barriers', {}, table('plan', 1, texts('barrier', 'strategy', 'who')))] },
  C23: {
    whole: [both, sheet('plans', {}, table('if_then', 3, texts('if', 'then')))],
    spoilt: { 'by two rows': [both, sheet('plans', {}, table('if_then', 2, texts('if', 'then')))] },
  },
  C24: {
    whole: [
      sheet('problem', {}, group('problem', 'define', 'choose', 'do', 'review')),
      sheet('problem', {}, table('problem_options', 2, texts('option', 'for', 'against'))),
    ],
  },
  C25: {
    whole: [sheet('review', { occasion: week }, tipTo('article:setbacks')), article('setbacks')],
    spoilt: {
      'on one review of two': [
        sheet('review', { occasion: week }, tipTo('article:setbacks')),
        sheet('review', { occasion: end }),
        article('setbacks'),
      ],
      'by a link to a sheet': [sheet('review', { occasion: week }, tipTo('sheet:setbacks')), article('setbacks')],
    },
  },
  C26: { whole: [sheet('flare', {}, group('flare', 'first_day', 'three_days', 'return_step', 'tell'))] },
  C27: {
    whole: [
      sheet('fear', {}, field('fear', 'scale')),
      sheet('fear', {}, field('hope', 'scale')),
      sheet('fear', {}, field('worst')),
      sheet('review', { occasion: week }, field('fear', 'scale')),
    ],
  },
  C28: { whole: ['know', 'not_know', 'can_do'].map((id) => sheet('unsure', {}, field(id))) },
  C29: {
    whole: [
      ideas,
      sheet('coping', {}, field('coping', 'choices:walk,tea')),
      sheet('coping', {}, table('coping_own', 2, { idea: 'text', helps: 'number' })),
      sheet('log', {}, table('log', 2, texts('situation', 'feeling', 'did', 'after'))),
    ],
    spoilt: {
      'with an idea left out': [
        ideas,
        sheet('coping', {}, field('coping', 'choices:walk'), table('coping_own', 2, texts('idea', 'helps'))),
        sheet('log', {}, table('log', 2, texts('situation', 'feeling', 'did', 'after'))),
      ],
    },
  },
});
