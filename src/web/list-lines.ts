import { compact } from '../model/compact.ts';
import { fillWords } from '../model/fill-words.ts';
import { fieldsOf } from '../model/fields-of.ts';
import { groupBy } from '../model/group-by.ts';
import { parseFieldName, type FieldNameParts } from '../model/field-name.ts';
import type { Block, Field, Grid, Option, RepeatTable, Sheet } from '../model/node.ts';
import { blocksOf } from '../model/walk-tree.ts';
import { lineId, type Line } from '../progress/line.ts';
import type { Instrument } from '../read/schema/instrument.ts';
import type { Program } from '../read/schema/program.ts';

type Measure = Program['measures'][number];

/** What the lines of a program are made from, besides its sheets. */
interface LineSetting {
  measures: readonly Measure[];
  /** Answers to the items of questionnaires are the team's to look at, and no line. */
  instruments: Iterable<Instrument>;
  /** Ids of the levels of goal attainment, the lowest first. */
  levels: readonly Option[];
  /** The words for what is asked about confidence. */
  confidence: string;
  /** How the title of a sheet on an occasion is put together. */
  onOccasion: string;
}

/** The questions of some sheets whose answers make lines over time, each once, in the order of the sheets. */
export function listLines(sheets: readonly Sheet[], setting: LineSetting): Line[] {
  const items = new Set([...setting.instruments].flatMap(({ id, items }) => items.map((item) => `${id}_${item.id}`)));
  const lines = new Map<string, NamedLine>();
  for (const sheet of sheets) {
    const blocks = blocksOf(sheet.body);
    for (const line of blocks.flatMap((block) => linesOf(block, sheet, blocks, setting))) {
      const id = line.ids[0]!;
      if (items.has(parseFieldName(line.field)!.field)) continue;
      const key = line.topic === 'confidence' ? line.topic : id;
      const known = lines.get(key);
      if (known === undefined) lines.set(key, line);
      else joinLines(known, line);
    }
  }
  return nameApart([...lines.values()]);
}

/** A line with the name of its first field, and what it is called where others of its sheet have the same label. */
type NamedLine = Line & { field: string; fullLabel: string };

/** The same question on another occasion, in the next table of a long diary, or on another sheet. */
function joinLines(known: Line, { ids, rows = [] }: Line): void {
  known.ids = [...new Set([...known.ids, ...ids])];
  if (known.rows) known.rows = [...new Set([...known.rows, ...rows])];
}

function nameApart(lines: readonly NamedLine[]): Line[] {
  const alike = groupBy(lines, ({ sheet, label }) => JSON.stringify([sheet, label]));
  return lines.map((line) => {
    const isAlone = alike.get(JSON.stringify([line.sheet, line.label]))!.length === 1;
    return compact({ ...line, label: isAlone ? line.label : line.fullLabel, field: undefined, fullLabel: undefined });
  });
}

function linesOf(block: Block, sheet: Sheet, all: readonly Block[], setting: LineSetting): NamedLine[] {
  switch (block.type) {
    case 'field':
    case 'paragraph':
      return fieldsOf([block]).flatMap((field) => makeLine(field, field.label, false, sheet, setting) ?? []);
    case 'grid':
    case 'repeat-table':
      return linesOfTable(block, sheet, all, setting);
    case 'drawing':
      // Its table comes again as a block of its own, and is known by then.
      return linesOfTable(block.twin, sheet, all, setting).map((line) =>
        line.over === undefined ? line : { ...line, beside: block.label },
      );
    default:
      return [];
  }
}

function linesOfTable(
  table: Grid | RepeatTable,
  sheet: Sheet,
  all: readonly Block[],
  setting: LineSetting,
): NamedLine[] {
  const { firstDay, over = firstDay === undefined ? undefined : 'days' } = table;
  const namedBy = over === undefined && table.type === 'repeat-table' ? columnOfKind(table, 'text') : undefined;
  const dayColumn = over === undefined ? columnOfKind(table, 'date') : undefined;
  const anyRow = [over, namedBy, dayColumn].some((one) => one !== undefined);
  return listCells(table).flatMap(({ field, column, row }): NamedLine[] => {
    const line = makeLine(field, anyRow ? column : `${row} · ${column}`, anyRow, sheet, setting);
    if (line === undefined) return [];
    const goal = line.topic === 'attainment' ? all.find((one) => isCarriedAs(row, one)) : undefined;
    return [
      compact({
        ...{ ...line, over, namedBy, dayColumn },
        ...(anyRow && { fullLabel: `${table.label} · ${column}` }),
        rows: over !== undefined && table.type === 'grid' ? table.rows.map(({ id }) => id) : undefined,
        firstDay: firstDay === undefined ? undefined : parseFieldName(firstDay)?.field,
        titledBy: goal?.type === 'carried' ? goal.field.name : undefined,
      }),
    ];
  });
}

/** A sheet that rates goals shows their words again, each under the name of its row. */
function isCarriedAs(row: string, block: Block): boolean {
  return block.type === 'carried' && block.field.label === row;
}

function listCells({ cells, columns, rows }: Grid | RepeatTable): { field: Field; column: string; row: string }[] {
  return cells.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      [cell]
        .flat()
        .map((field) => ({ field, column: columns.length > 1 ? field.label : columns[x]!.label, row: rows[y]!.label })),
    ),
  );
}

/** The first column with fields of a kind. */
function columnOfKind({ cells }: Grid | RepeatTable, kind: Field['kind']): string | undefined {
  const field = cells[0]?.flat().find((one) => one.kind === kind);
  return field && parseFieldName(field.name)?.column;
}

function makeLine(
  field: Field,
  label: string,
  anyRow: boolean,
  sheet: Sheet,
  setting: LineSetting,
): NamedLine | undefined {
  const parts = parseFieldName(field.name)!;
  const about = {
    ...{ ids: [lineId(parts, anyRow)], label, sheet: titleWithoutOccasion(sheet, setting) },
    ...{ field: field.name, fullLabel: field.accessibleName },
  };
  if (field.kind === 'choice') {
    const isAttainment = field.options.map(({ id }) => id).join() === setting.levels.map(({ id }) => id).join();
    if (field.many || !isAttainment) return undefined;
    return { ...about, levels: field.options.map(({ id, label }) => ({ id, label })), topic: 'attainment' };
  }
  if (field.kind !== 'number' && field.kind !== 'scale') return undefined;
  const measure = findMeasure(parts, setting.measures);
  const { from, to } =
    field.kind === 'scale' ? field : { from: field.min ?? measure?.from, to: field.max ?? measure?.to };
  const ends = field.kind === 'scale' ? field : measure;
  const line = compact({
    ...about,
    ...{ from, to, low: ends?.low, high: ends?.high, measure: measure?.id },
    unit: field.kind === 'number' ? (field.unit ?? measure?.unit) : undefined,
  }) as NamedLine;
  return field.kind === 'scale' && field.topic === 'confidence' ? ofAllSheets(line, setting.confidence) : line;
}

function ofAllSheets(line: NamedLine, label: string): NamedLine {
  return compact({ ...line, label, sheet: undefined, topic: 'confidence' as const });
}

/** A field or column asks for a measure if it has its id; a time of day may stand before it. */
function findMeasure({ field, column }: FieldNameParts, measures: readonly Measure[]): Measure | undefined {
  const id = column ?? field;
  return measures.find((measure) => id === measure.id || id.endsWith(`_${measure.id}`));
}

function titleWithoutOccasion({ title, occasion }: Sheet, { onOccasion }: LineSetting): string {
  if (occasion === undefined) return title;
  const [before = '', after = ''] = fillWords(onOccasion, { occasion: occasion.title }).split('{sheet}');
  return title.slice(before.length, title.length - after.length);
}
