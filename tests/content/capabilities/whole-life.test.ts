import { testCapabilities } from './test-capabilities.fixture.ts';
import { field, group, program, sheet, table, texts, type Make } from './tiny-subject.fixture.ts';
import { WHOLE_LIFE } from './whole-life.ts';

const ids = ['stress', 'sleep', 'movement', 'social-life'];
const domains = (dimension: string[], icf = ['b134']) =>
  program({ domains: ids.map((id) => ({ id, dimension, icf })) });
const profile = (rows: string[]): Make => table('values', rows, { want: 'scale', now: 'scale' });
const carried: Make = table('areas', ids, { noticed: 'check', carries: 'text' });
const spread = sheet('map', {}, field('links'), field('way_in'), carried);
const months = (count: number): string[] => Array.from({ length: count }, (_, index) => `m${index + 1}`);
const calendar = (...rows: string[]): Make => table('aftercare', rows, texts('what', 'check_in', 'who'));
const keepGoing = { stage: 'keep-going' } as const;
const after = [
  sheet('later', keepGoing, group('light', 'amber_signs')),
  sheet('later', keepGoing, group('peer', 'who', 'how_often', 'ask_me', 'dont', 'agreed')),
  sheet('later', keepGoing, table('goal', 2, texts('words', 'why'))),
];

testCapabilities(WHOLE_LIFE, {
  C69: {
    whole: [
      domains(['body', 'mind', 'environment']),
      sheet('values', {}, profile(ids)),
      ...['links', 'way_in'].map((id) => sheet('map', {}, field(id))),
      sheet('map', {}, carried),
    ],
    spoilt: {
      'without an environment': [domains(['body', 'mind']), sheet('values', {}, profile(ids)), spread],
      'without codes': [domains(['body', 'mind', 'environment'], []), sheet('values', {}, profile(ids)), spread],
      'with a domain left out': [
        domains(['body', 'mind', 'environment']),
        sheet('values', {}, profile(['stress'])),
        spread,
      ],
    },
  },
  C70: {
    whole: [
      sheet('try', {}, group('try', 'predict', 'do', 'see', 'learn', 'next')),
      sheet('try', {}, field('changed')),
    ],
  },
  C71: {
    whole: [
      sheet('calendar', keepGoing, calendar(...months(3), 'm4-6', 'm7-12')),
      sheet('later', keepGoing, group('light', 'amber_signs')),
      sheet('peer', {}, group('peer', 'who', 'how_often', 'ask_me', 'dont', 'signs')),
      sheet('later', keepGoing, table('goal', 2, texts('words', 'why'))),
    ],
    spoilt: {
      'for eleven months': [sheet('calendar', keepGoing, calendar(...months(11))), ...after],
      'with a month left out': [sheet('calendar', keepGoing, calendar(...months(3), 'm5-12')), ...after],
    },
  },
  C72: {
    whole: [
      sheet('life', {}, field('quality_of_life', 'scale')),
      sheet('life', {}, field('independence', 'scale')),
      sheet('life', {}, field('doing', 'choice:alone,help,others,not-now')),
      sheet('life', {}, table('activities', 3, { effort: 'number', enjoy: 'number' })),
      sheet('life', {}, field('stress_ahead')),
      sheet('life', {}, field('protect')),
    ],
  },
});
