import { REINTEGRATION } from './reintegration.ts';
import { testCapabilities } from './test-capabilities.fixture.ts';
import { field, group, program, sheet, table, texts } from './tiny-subject.fixture.ts';

const audiences = program({ share_audiences: [{ id: 'family' }, { id: 'employer' }] });
const ticks = { goals: 'check', plan: 'check', needs: 'check', nothing: 'check' };
const told = (...rows: string[]) => table('page', rows, texts('words'));
const contacts = table('contacts', 3, texts('name', 'role', 'phone', 'when'));

testCapabilities(REINTEGRATION, {
  C63: {
    whole: [
      sheet('people', {}, table('ladder', 3, texts('step', 'evidence'))),
      sheet('people', {}, table('contacts', 3, texts('name', 'phone'))),
    ],
  },
  C64: {
    whole: [
      sheet('work', {}, table('job', 3, texts('demand', 'now', 'adjustment'))),
      sheet('work', {}, table('return', 3, { weeks: 'text', hours: 'number', tasks: 'text' })),
      sheet('work', {}, field('volunteer')),
    ],
  },
  C65: {
    whole: [
      sheet('roles', {}, table('roles', 2, texts('role', 'now', 'want', 'first_step'))),
      sheet('roles', {}, group('script', 'who', 'what_i_say', 'what_i_keep', 'if_they_ask')),
    ],
  },
  C66: {
    whole: [
      audiences,
      sheet('share', {}, table('share', ['family', 'employer'], ticks)),
      sheet('share', {}, told('family', 'employer')),
      sheet('share', {}, contacts),
    ],
    spoilt: {
      'with an audience left out': [
        audiences,
        sheet('share', {}, table('share', ['family'], ticks), told('family', 'employer'), contacts),
      ],
      'with nothing said to one audience': [
        audiences,
        sheet('share', {}, table('share', ['family', 'employer'], ticks), told('family'), contacts),
      ],
    },
  },
  C67: {
    whole: [sheet('routines', {}, table('places', ['home', 'work', 'community', 'with_people'], texts('keep')))],
    spoilt: {
      'without people': [sheet('routines', {}, table('places', ['home', 'work', 'community'], texts('keep')))],
      'without work': [sheet('routines', {}, table('places', ['home', 'community', 'with_people'], texts('keep')))],
    },
  },
  C68: {
    whole: [
      program({ support_roles: [{ id: 'friend' }] }),
      sheet('family', {}, field('please_help')),
      sheet('family', {}, field('please_dont')),
      sheet('family', {}, field('time_to_talk')),
      sheet('family', {}, field('carer', 'scale')),
    ],
  },
});
