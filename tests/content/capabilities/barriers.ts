import { inProgram, onEach, onSheet, type Capability, type Home } from './capability.ts';
import { allInlines, blocksOf, inlinesOf } from '../../../src/model/walk-tree.ts';
import { idsOf, isReview, type Subject } from './subject.ts';
import { hasField, hasGroup, hasOptions, hasTable, isFromZeroToTen, type SheetShape } from './sheet-shape.ts';

/** C. Barriers, contingency, setbacks. */
export const BARRIERS: Capability[] = [
  {
    id: 'C21',
    title: 'Barriers early',
    parts: [
      onSheet(
        'each barrier of the program to tick in one list, and for those picked how likely, what it does and what can change',
        (shape, { program }) =>
          hasOptions(shape, idsOf(program.barriers)) && hasTable(shape, ['barrier', 'likely', 'effect', 'can_change']),
      ),
      onSheet(
        'room for own barriers on the same sheet',
        (shape, { program }) => hasOptions(shape, idsOf(program.barriers)) && hasField(shape, /_own$/),
      ),
    ],
  },
  {
    id: 'C22',
    title: 'What helps against them',
    parts: [
      onSheet('a table of barrier, strategy and who supports me', (shape) =>
        hasTable(shape, ['barrier', 'strategy', 'who']),
      ),
    ],
  },
  {
    id: 'C23',
    title: 'If–then plans',
    parts: [
      onSheet('at least three if–then rows', (shape) => hasTable(shape, ['if', 'then'], 3)),
      inProgram('inner and outer barriers, each with if–then strategies', 'barriers', ({ barriers }) =>
        (['inner', 'outer'] as const).every((kind) => barriers.some((barrier) => barrier.kind === kind)),
      ),
    ],
  },
  {
    id: 'C24',
    title: 'Problem solving',
    parts: [
      onSheet(
        'six steps: define, options with for and against, choose, do, review',
        (shape) =>
          hasGroup(shape, ['define', 'choose', 'do', 'review']) && hasTable(shape, ['option', 'for', 'against'], 2),
      ),
    ],
  },
  {
    id: 'C25',
    title: 'Setbacks are normal',
    parts: [
      onEach('on each review a tip that leads to an article', isReview, (shape) => linkedFromTips(shape).length > 0),
      { needs: 'the article that the reviews lead to', find: findLinkedArticles },
    ],
  },
  {
    id: 'C26',
    title: 'After a flare-up',
    parts: [
      onSheet('a plan for the first day, the next three, the way back and whom to tell', (shape) =>
        hasGroup(shape, ['first_day', 'three_days', 'return_step', 'tell']),
      ),
    ],
  },
  {
    id: 'C27',
    title: 'Fear of failure',
    parts: [
      onSheet(
        'a scale from 0 to 10 for fear and one for hope beside room to write',
        (shape) => hasRuler(shape, /fear/) && hasRuler(shape, /hope/) && hasField(shape, /./, 'text'),
      ),
      onSheet(
        'fear or hope asked again on a review',
        (shape, subject) => isReview(shape, subject) && hasRuler(shape, /fear|hope/),
      ),
    ],
  },
  {
    id: 'C28',
    title: 'Not knowing',
    parts: [
      onSheet(
        'what I know, what I do not know and what I can do anyway (texts with know, not_know and can_do in their ids)',
        (shape) =>
          hasField(shape, /^(?!.*(not|dont)_know).*know/, 'text') &&
          hasField(shape, /(not|dont)_know/, 'text') &&
          hasField(shape, /can_do|anyway/, 'text'),
      ),
    ],
  },
  {
    id: 'C29',
    title: 'Coping',
    parts: [
      onSheet(
        'the coping ideas of the program to tick, and own ones with how much they help',
        (shape, { program }) => hasOptions(shape, idsOf(program.coping_ideas)) && hasTable(shape, ['idea', 'helps']),
      ),
      onSheet('a log of feelings and what one did', (shape) =>
        hasTable(shape, ['situation', 'feeling', 'did', 'after']),
      ),
    ],
  },
];

function hasRuler({ fields }: SheetShape, name: RegExp): boolean {
  return [...fields].some(([id, field]) => name.test(id) && isFromZeroToTen(field));
}

function linkedFromTips({ blocks }: SheetShape): string[] {
  return blocks
    .filter((block) => block.type === 'callout' && block.kind === 'tip')
    .flatMap((tip) => blocksOf([tip]))
    .flatMap((block) => allInlines(inlinesOf(block).flat()))
    .flatMap((inline) => (inline.type === 'link' && inline.href.startsWith('article:') ? [inline.href.slice(8)] : []));
}

function findLinkedArticles(subject: Subject): Home[] {
  const reviews = subject.sheets.filter((shape) => isReview(shape, subject));
  const linked = new Set(reviews.flatMap(linkedFromTips));
  return subject.articles.filter(({ id }) => linked.has(id)).map(({ id }) => ({ in: 'article', id }));
}
