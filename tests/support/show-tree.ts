import { assertNever, type Block, type Field, type Inline } from '../../src/model/node.ts';

/** A tree as lines to read in a snapshot, with everything that is published of it. */
export function showTree(blocks: readonly Block[]): string {
  return blocks.flatMap(showBlock).join('\n');
}

function showBlock(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${showInlines(block.children)} (${block.id})`];
    case 'paragraph':
      return [`paragraph: ${showInlines(block.children)}`];
    case 'list':
    case 'steps':
      return inside(
        block.type === 'list' && block.ordered ? 'ordered list' : block.type,
        block.items.flatMap((item) =>
          item.flatMap(showBlock).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`),
        ),
      );
    case 'table':
      return inside(
        'table',
        [block.columns, ...block.rows].map((row) => row.map(showInlines).join(' | ')),
      );
    case 'callout':
      return inside(`callout ${block.kind}: ${block.title}`, block.children.flatMap(showBlock));
    case 'figure':
      return inside(
        `figure ${block.src} "${block.alt}"${showMore({ caption: block.caption })}`,
        block.twin.flatMap(showBlock),
      );
    case 'section':
      return inside('section', [block.heading, ...block.children].flatMap(showBlock));
    case 'columns':
      return inside(
        'columns',
        block.columns.flatMap(({ title = 'column', children }) => inside(title, children.flatMap(showBlock))),
      );
    case 'quote':
    case 'keep':
    case 'landscape':
    case 'for-clinician':
      return inside(block.type, block.children.flatMap(showBlock));
    case 'when':
      return inside(`when ${block.test}`, block.children.flatMap(showBlock));
    case 'when-answered':
      return inside(
        `when-answered ${JSON.stringify(block.condition)}: ${block.lead}`,
        block.children.flatMap(showBlock),
      );
    case 'computed':
      return [`computed ${block.operation}: ${block.label}${showMore({ of: block.of, unit: block.unit })}`];
    case 'signature':
      return [`signature: ${block.signers.join(' | ')}`];
    case 'page-break':
      return [`page-break${showMore({ always: block.always })}`];
    case 'field':
      return [showField(block.field)];
    case 'carried':
    case 'look-back':
      return [`${block.type} ${showField(block.field)} from ${JSON.stringify(block.from)}`];
    case 'ranking':
      return inside(`ranking: ${block.label}${showMore({ hint: block.hint })}`, block.places.map(showField));
    case 'grid':
    case 'repeat-table': {
      const { label, hint, corner, form, firstDay } = block;
      const more = block.type === 'grid' ? {} : { rowLabel: block.rowLabel, maxRows: block.maxRows };
      return inside(`${block.type}: ${label}${showMore({ hint, corner, ...form, ...more, firstDay })}`, [
        `columns: ${block.columns.map((column) => `${column.label}${showMore({ hint: column.hint })}`).join(' | ')}`,
        ...block.rows.flatMap((row, index) => {
          const head = `${row.label} (${row.id})`;
          const fields = block.cells[index]!.flat();
          // Later rows are told by their names alone.
          return index < 2
            ? inside(head, fields.map(showField))
            : [`${head}: ${fields.map(({ name }) => name).join(' ')}`];
        }),
      ]);
    }
    case 'drawing': {
      const { label, hint, paper, height, axes, twin } = block;
      return inside(`drawing: ${label}${showMore({ hint, paper, height, ...axes })}`, showBlock(twin));
    }
    case 'figure-fields': {
      const { label, src, alt, aspect, spots } = block;
      const boxes = spots.map(({ field, ...box }) => `${showField(field)} at ${Object.values(box).join(' ')}`);
      return inside(`figure-fields: ${label}${showMore({ src, alt, aspect })}`, boxes);
    }
    default:
      return assertNever(block);
  }
}

export function showField({ name, label, accessibleName, kind, ...more }: Field): string {
  return `[${kind}] ${name} "${label}" = ${accessibleName}${showMore({ ...more, at: undefined })}`;
}

function showInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'break') return '⏎';
      if (inline.type === 'blank') return `<${inline.width} ${showField(inline.field)}>`;
      const mark =
        inline.type === 'link'
          ? `link ${inline.href}`
          : inline.type === 'term'
            ? `term ${inline.term}`
            : inline.type === 'lang'
              ? `lang ${inline.lang}`
              : inline.type;
      return `<${mark}>${showInlines(inline.children)}</>`;
    })
    .join('');
}

function inside(head: string, lines: string[]): string[] {
  return [head, ...lines.map((line) => `  ${line}`)];
}

function showMore(more: object): string {
  return Object.entries(more)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('');
}
