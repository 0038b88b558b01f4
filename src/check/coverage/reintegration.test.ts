import { REINTEGRATION } from './reintegration.ts';
import { testCapabilities } from './test-capabilities.fixture.ts';
import { field, group, program, sheet, table, texts } from './tiny-subject.fixture.ts';

const audiences = program({ share_audiences: [{ id: 'family' }, { id: 'employer' }] });
const ticks = { goals: 'check', plan: 'check', needs: 'check', nothing: 'check' };
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
      sheet('work', {}, table('return', 4, { hours: 'number' })),
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
    whole: [audiences, sheet('share', {}, table('share', ['family', 'employer'], ticks)), sheet('share', {}, contacts)],
    spoilt: {
      'with an audience left out': [audiences, sheet('share', {}, table('share', ['family'], ticks), contacts)],
    },
  },
  C67: {
    whole: ['home', 'work', 'community'].map((place) => sheet('routines', {}, table(place, 2, texts('practice')))),
  },
  C68: {
    whole: [
      program({ support_roles: [{ id: 'friend' }] }),
      sheet('family', {}, field('please_help')),
      sheet('family', {}, field('please_dont')),
      sheet('family', {}, field('carer', 'scale')),
    ],
  },
});
