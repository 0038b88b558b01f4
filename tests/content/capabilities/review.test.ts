import { REVIEW } from './review.ts';
import { testCapabilities } from './test-capabilities.fixture.ts';
import { carried, field, program, sheet, table, texts, type Make } from './tiny-subject.fixture.ts';

const week = { id: 'week-2', title: 'week 2' };
const end = { id: 'end', title: 'end' };
const tracked = (count: number, over: 'days' | 'weeks' = 'weeks'): Make => (prefix) => {
  const block = table('tracker', count, { sleep: 'number' })(prefix);
  return { ...block, over } as ReturnType<Make>;
};
const sleep = { id: 'sleep', from: 0, to: 10, direction: 'higher-is-better', meaningful_change: 2 };
const change = program({ measures: [{ ...sleep, change_source: { authors: 'A', year: 2020, title: 'T', in: 'J' } }] });
const items = table('mood', ['tired', 'down'], { answer: 'choice:never,always' });
// A number of the clinician, which the sorts of the other fields have no name for.
const total: Make = (prefix) => {
  const block = field('mood_total', 'number')(prefix);
  return block.type === 'field' ? { ...block, field: { ...block.field, owner: 'clinician' } } : block;
};
const activities = (count: number): Make => table('activity', count, { what: 'text', now: 'number' });
const scores = [sheet('mood', {}, items, total), sheet('again', {}, activities(3))];
const plateau = program({ measures: [{ id: 'sleep', plateau: { check_ins: 3 } }] });
const ends = { low: 'none', high: 'very much' };
const measures = (...ids: string[]) => program({ measures: ids.map((id) => ({ id, ...ends })) });
const curve =
  (...columns: string[]): Make =>
  (prefix) => {
    const twin = table('effort', 4, texts(...columns))(prefix);
    return { type: 'drawing', label: '', paper: 'graph', height: 80, twin } as ReturnType<Make>;
  };
const ratings = (change: Record<string, string> = {}): Make =>
  table('attainment', ['goal1', 'goal2'], {
    me: 'choice:a,b,c,d,e',
    team: 'choice:a,b,c,d,e/clinician',
    difference: 'text',
    ...change,
  });
const ways = ['keep', 'raise', 'lower', 'time', 'swap', 'let_go'];
const adjusted = [carried('my-goals__goal__r1__words'), field('goal_now'), field('decision_why'), field('date', 'date')];
const hurdles = [field('in_the_way'), field('notes', 'text:clinician')];

testCapabilities(REVIEW, {
  C53: {
    whole: [sheet('review', { occasion: week }), sheet('review', { occasion: end })],
    spoilt: {
      'by a sheet without an occasion': [sheet('review', { occasion: week }), sheet('review', {})],
      'by a questionnaire': [sheet('review', { occasion: week }), sheet('mood', { occasion: end }, items, total)],
    },
  },
  C54: {
    whole: [
      change,
      sheet('tracker', {}, tracked(4)),
      sheet('mood', {}, items),
      sheet('mood', {}, total),
      sheet('again', {}, activities(3)),
    ],
    spoilt: {
      'over three weeks': [change, sheet('tracker', {}, tracked(3)), ...scores],
      'over four days': [change, sheet('tracker', {}, tracked(4, 'days')), ...scores],
      'with a change that nobody found': [
        program({ measures: [sleep] }),
        sheet('tracker', {}, tracked(4)),
        ...scores,
      ],
      'with a sum asked of the patient': [
        change,
        sheet('tracker', {}, tracked(4)),
        sheet('mood', {}, items, field('mood_total', 'number')),
        sheet('again', {}, activities(3)),
      ],
      'with two activities': [
        change,
        sheet('tracker', {}, tracked(4)),
        sheet('mood', {}, items, total),
        sheet('again', {}, activities(2)),
      ],
    },
  },
  C55: {
    whole: [plateau, sheet('still', {}, field('still', 'choice:raise,lower,change,pause,keep'))],
    spoilt: { 'without a pause': [plateau, sheet('still', {}, field('still', 'choice:raise,lower,change,keep'))] },
  },
  C56: { whole: ['in_the_way', 'question', 'next_action'].map((id) => sheet('review', {}, field(id))) },
  C57: {
    whole: [measures('pain', 'sleep-quality', 'walking')],
    spoilt: { 'without mobility': [measures('pain', 'sleep-quality')] },
  },
  C58: {
    whole: [sheet('effort', {}, curve('practice_days', 'result'))],
    spoilt: { 'without the effort': [sheet('effort', {}, curve('result'))] },
  },
  C59: {
    whole: [
      sheet('plan', {}, table('day', 7, { done: 'check', effort: 'number' })),
      sheet('plan', {}, field('managed')),
      sheet('plan', {}, field('my_reward')),
    ],
    spoilt: {
      'on five days': [
        sheet('plan', {}, table('day', 5, { done: 'check', effort: 'number' }), field('managed'), field('my_reward')),
      ],
    },
  },
  C60: {
    whole: [sheet('review', { occasion: week }, field('decision', `choice:${ways.join(',')}`), ...adjusted)],
    spoilt: {
      'without letting go': [
        sheet('review', { occasion: week }, field('decision', `choice:${ways.slice(0, -1).join(',')}`), ...adjusted),
      ],
      'without the goal as it was': [
        sheet('review', { occasion: week }, field('decision', `choice:${ways.join(',')}`), ...adjusted.slice(1)),
      ],
      'without the day on one of two': [
        sheet('review', { occasion: week }, field('decision', `choice:${ways.join(',')}`), ...adjusted),
        sheet('review', { occasion: end }, ...adjusted.slice(0, -1)),
      ],
    },
  },
  C61: {
    whole: [sheet('attainment', {}, ratings())],
    spoilt: {
      'by one rater twice': [sheet('attainment', {}, ratings({ team: 'choice:a,b,c,d,e' }))],
      'on four levels': [sheet('attainment', {}, ratings({ me: 'choice:a,b,c,d' }))],
      'without room for the difference': [
        sheet('attainment', {}, table('a', 2, { me: 'choice:a,b,c,d,e', team: 'choice:a,b,c,d,e/clinician' })),
      ],
    },
  },
  C62: {
    whole: [sheet('review', { occasion: week }, hurdles[0]!), sheet('review', { occasion: week }, hurdles[1]!)],
    spoilt: {
      'on one review of two': [
        sheet('review', { occasion: week }, ...hurdles),
        sheet('review', { occasion: end }, field('in_the_way')),
      ],
    },
  },
});
