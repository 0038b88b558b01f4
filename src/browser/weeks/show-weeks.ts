import { fillWords } from '../../model/fill-words.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Track } from '../../progress/line.ts';
import { findMovement } from '../../progress/movement.ts';
import { placeAnswers, type DatedCopy } from '../../progress/place-answers.ts';
import { makeTable } from '../answers/make-table.ts';
import { makeElement } from '../element.ts';
import { drawChart } from './draw-chart.ts';
import { layOutChart } from './lay-out-chart.ts';
import { listWins } from './list-wins.ts';
import { sayMovement } from './say-movement.ts';
import { tabulateBeside, tabulateTrack, type Sayings, type TrackTable } from './tabulate-tracks.ts';
import type { ProgramLines, WeeksWords } from './weeks-page.ts';

/** What a page knows besides the answers. */
export interface WeeksSetting {
  words: WeeksWords;
  say: Sayings;
  /** An id that no other part of the page has. */
  takeId(): string;
}

/**
 * What the copies of one person say over time: goals, confidence, the lines of each sheet, and what went well. Empty where
 * there is none of it.
 */
export function showWeeks(program: ProgramLines, copies: readonly DatedCopy[], setting: WeeksSetting): HTMLElement[] {
  const { words, say } = setting;
  const tracks = placeAnswers(program.lines, copies);
  const measures = new Map(program.measures);
  const lines = tracks.filter(({ points }) => points.length > 1);
  // What the signs mean is said below the first chart that has both.
  let isExplained = false;
  const rest = lines.filter(({ line }) => line.topic === undefined);
  return [
    ...showGroup(words.goals, lines.filter(({ line }) => line.topic === 'attainment').map(showTrack)),
    ...showGroup(words.confidence, lines.filter(({ line }) => line.topic === 'confidence').map(showTrack)),
    ...[...groupBy(rest, ({ line }) => line.sheet ?? '')].flatMap(([sheet, ofSheet]) =>
      showGroup(
        sheet,
        [...groupBy(ofSheet, (track) => track.line.beside ?? track).values()].map((group) =>
          group.length > 1 ? showBeside(group) : showTrack(group[0]!),
        ),
      ),
    ),
    ...showWins(),
    ...showOnce(),
  ];

  function showGroup(title: string, figures: HTMLElement[]): HTMLElement[] {
    return figures.length === 0
      ? []
      : [makeElement('h3', {}, title), makeElement('div', { class: 'lines' }, ...figures)];
  }

  function showTrack(track: Track): HTMLElement {
    const { line, name, points } = track;
    const movement = findMovement(track, line.measure === undefined ? undefined : measures.get(line.measure));
    return makeFigure(
      name === undefined ? line.label : `${line.label}: ${name}`,
      showChart(track, [points[0]!.day, points.at(-1)!.day]),
      movement ? sayMovement(movement, program.toDecide, say, words) : [],
      tabulateTrack(track, say, words),
    );
  }

  /** Such as effort beside result: one below the other over the same days. */
  function showBeside(group: readonly Track[]): HTMLElement {
    const days = group.flatMap(({ points }) => points.map(({ day }) => day)).sort();
    const charts = group.flatMap((track) => [
      makeElement('p', { class: 'chart-of' }, track.line.label),
      ...showChart(track, [days[0]!, days.at(-1)!]),
    ]);
    return makeFigure(group[0]!.line.beside!, charts, [], tabulateBeside(group, say, words));
  }

  function makeFigure(title: string, charts: HTMLElement[], said: HTMLElement[], table: TrackTable): HTMLElement {
    const id = setting.takeId();
    return makeElement(
      'figure',
      { class: 'line-over-time flow' },
      makeElement('figcaption', { id, class: 'label' }, title),
      ...charts,
      ...said,
      makeElement(
        'details',
        {},
        makeElement('summary', {}, words.numbers, makeElement('span', { class: 'unseen' }, `: ${title}`)),
        makeTable(table.heads, table.rows, id),
      ),
    );
  }

  function showChart(track: Track, span: readonly [string, string]): HTMLElement[] {
    const { line, points } = track;
    const layout = layOutChart(line, points, span);
    const sayEnd = (value: number, meaning: string | undefined, isEnd: boolean) => {
      if (line.levels) return line.levels[value]!.label;
      const number = line.unit === undefined ? say.number(value) : `${say.number(value)} ${line.unit}`;
      return isEnd && meaning ? `${number}: ${meaning}` : number;
    };
    const picture = makeElement(
      'div',
      { class: 'chart-frame' },
      makeElement('p', { class: 'chart-end' }, sayEnd(layout.high, line.high, layout.high === line.to)),
    );
    picture.append(
      drawChart(layout, sayChart(track)),
      makeElement('p', { class: 'chart-end' }, sayEnd(layout.low, line.low, layout.low === line.from)),
      makeElement(
        'p',
        { class: 'chart-days' },
        ...[...new Set(span)].map((day) => makeElement('span', {}, say.day(day))),
      ),
    );
    if (layout.squares.length === 0 || isExplained) return [picture];
    isExplained = true;
    return [picture, makeElement('p', { class: 'hint' }, words.legend)];
  }

  /** The chart for those who do not see it; each number stands in the table below. */
  function sayChart({ line, name, points }: Track): string {
    const values = points.map(({ value }) => value);
    const about = {
      line: name ?? line.label,
      count: String(points.length),
      first: say.day(points[0]!.day),
      last: say.day(points.at(-1)!.day),
    };
    if (line.levels) return fillWords(words.chart_levels, { ...about, answer: line.levels[values.at(-1)!]!.label });
    const [low, high] = [say.number(Math.min(...values)), say.number(Math.max(...values))];
    return fillWords(words.chart, { ...about, low, high });
  }

  function showWins(): HTMLElement[] {
    const wins = listWins(program.wins, copies).map(({ day, win, whatItTook }) =>
      makeElement(
        'li',
        {},
        win,
        ...(whatItTook === '' ? [] : [makeElement('br'), whatItTook]),
        makeElement('span', { class: 'hint source' }, say.day(day)),
      ),
    );
    return wins.length === 0 ? [] : [makeElement('h3', {}, words.wins), makeElement('ul', { class: 'wins' }, ...wins)];
  }

  /** Nothing is left out without a word. */
  function showOnce(): HTMLElement[] {
    const once = tracks.filter(({ points }) => points.length === 1).map(({ line, name }) => name ?? line.label);
    if (once.length === 0) return [];
    return [makeElement('p', { class: 'hint' }, fillWords(words.once, { questions: [...new Set(once)].join(', ') }))];
  }
}
