import { DAILY_LIFE } from './daily-life.ts';
import { testCapabilities } from './test-capabilities.fixture.ts';
import { field, group, makeField, program, sheet, table, texts, type Make } from './tiny-subject.fixture.ts';

const days = (count: number): string[] => Array.from({ length: count }, (_, index) => `d${index + 1}`);
const diary = (count: number): Make => table('diary', days(count), { pain: 'number' });
/** One diary in several tables, a week each. */
const inWeeks = (weeks: number, kind: string): Make[] =>
  Array.from({ length: weeks }, (_, week) => (prefix) => ({
    ...table('diary', days(7 * weeks).slice(7 * week, 7 * week + 7), { pain: kind })(prefix),
    type: 'grid',
  }) as ReturnType<Make>);
const log = ['situation', 'body', 'thought', 'feeling', 'did', 'after'];
const map =
  (...spots: string[]): Make =>
  (prefix) => ({
    type: 'figure-fields',
    label: '',
    src: 'map.svg',
    alt: 'A map.',
    aspect: 1,
    spots: spots.map((spot) => {
      const one = makeField(`${prefix}__map__r-${spot}__words`, 'text');
      return { x: 0, y: 0, width: 1, height: 1, field: one as Extract<typeof one, { kind: 'text' }> };
    }),
  });
const data = program({
  components: [{ id: 'breathing' }, { id: 'walking' }],
  daily_activities: [{ id: 'bus' }, { id: 'cooking' }],
});
const joined = table('plan', 2, texts('practice', 'activity', 'how'));
const first = { id: 'talk-1', title: 'One' };
const second = { id: 'talk-2', title: 'Two' };
const lookBack =
  (occasion?: string): Make =>
  (prefix) => {
    const one = makeField(`${prefix}__s_report`, 'text');
    const from = { worksheet: 'session', title: 'Session' };
    return {
      type: 'look-back',
      field: one as Extract<typeof one, { kind: 'text' }>,
      from: occasion ? { ...from, occasion } : from,
    };
  };
const places = (count: number): Make => table('place', count, texts('where', 'how'));
const practised = (count: number, ...names: string[]): Make =>
  table('week', days(count), Object.fromEntries(names.map((name) => [`practised_${name}`, 'check'])));

testCapabilities(DAILY_LIFE, {
  C30: {
    whole: [sheet('week', {}, diary(7)), sheet('weeks', {}, ...inWeeks(4, 'number'))],
    spoilt: {
      'with words for numbers': [sheet('week', {}, diary(7)), sheet('weeks', {}, ...inWeeks(4, 'text'))],
      'with nowhere to stop': [sheet('week', {}, diary(7)), sheet('weeks', {}, diary(28))],
      'of three weeks': [sheet('week', {}, diary(7)), sheet('weeks', {}, ...inWeeks(3, 'number'))],
    },
  },
  C31: {
    whole: [sheet('triggers', {}, table('log', 1, texts(...log))), sheet('triggers', {}, field('my_triggers'))],
    spoilt: {
      'without the body': [
        sheet('triggers', {}, table('log', 1, texts(...log.filter((one) => one !== 'body'))), field('my_triggers')),
      ],
    },
  },
  C32: { whole: [sheet('coping', {}, table('log', 1, texts('what', 'where', 'helped', 'keep')))] },
  C33: {
    whole: [sheet('map', {}, map('thoughts', 'feelings', 'body', 'doing', 'around_me'))],
    spoilt: { 'without feelings': [sheet('map', {}, map('thoughts', 'body', 'doing', 'around_me'))] },
  },
  C34: { whole: [sheet('day', {}, table('routine', 1, texts('time', 'anchor', 'practice')))] },
  C35: {
    whole: [program({ daily_activities: [{ id: 'commute' }, { id: 'after-flare' }, { id: 'caring' }] })],
    spoilt: { 'without caring': [program({ daily_activities: [{ id: 'commute' }, { id: 'after-flare' }] })] },
  },
  C36: {
    whole: [
      data,
      sheet('day', {}, field('parts', 'choices:breathing,walking')),
      sheet('day', {}, field('activities', 'choices:bus,cooking')),
      sheet('day', {}, joined),
    ],
    spoilt: {
      'with one activity missing': [
        data,
        sheet('day', {}, field('parts', 'choices:breathing,walking'), field('activities', 'choices:bus'), joined),
      ],
    },
  },
  C37: {
    whole: [program({ components: [{ mind_body_link: 'Breath calms.' }] })],
    spoilt: { 'by one component of two': [program({ components: [{ mind_body_link: 'a' }, { mind_body_link: '' }] })] },
  },
  C38: {
    whole: [
      sheet('session', { occasion: first }, group('s', 'skill', 'report')),
      sheet('session', { occasion: second }, lookBack('talk-1')),
    ],
    spoilt: {
      'by a look back at nothing': [sheet('session', { occasion: first }, group('s', 'skill', 'report'), lookBack())],
    },
  },
  C39: {
    whole: [
      sheet('practice', {}, practised(7, 'a', 'b', 'c')),
      sheet('practice', {}, field('practice_new_place')),
      sheet('practice', {}, places(3)),
    ],
    spoilt: {
      'for five days': [sheet('practice', {}, practised(5, 'a', 'b', 'c'), field('practice_new_place'), places(3))],
      'for two practices': [sheet('practice', {}, practised(7, 'a', 'b'), field('practice_new_place'), places(3))],
      'in two places': [sheet('practice', {}, practised(7, 'a', 'b', 'c'), field('practice_new_place'), places(2))],
    },
  },
  C40: {
    whole: [
      sheet('pacing', {}, group('pacing', 'try1', 'try2', 'try3', 'start')),
      sheet('pacing', {}, table('pacing_weeks', 4, texts('planned', 'done'))),
    ],
  },
});
