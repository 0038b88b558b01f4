import type { Nodes } from 'mdast';

interface Forbidden {
  rule: string;
  message: string;
  advice: string;
}

/** Why a piece of Markdown has no place in a template, or undefined if it has one. `heading`: it stands within a heading. */
export function describeForbiddenMarkdown(node: Nodes, heading: boolean): Forbidden | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return forbid(
        'import-export',
        'A template cannot import or export anything.',
        'Take the line out: the vocabulary and the program are given to every template.',
      );
    case 'heading':
      if (node.depth === 1)
        return forbid(
          'heading-level',
          'The title of a sheet stands in its front matter, not in a # heading.',
          'Begin this heading with ##.',
        );
      if (node.depth > 3)
        return forbid(
          'heading-level',
          `A heading of level ${node.depth} is deeper than a sheet goes.`,
          'Begin the heading with ## or ###.',
        );
      return undefined;
    case 'mdxTextExpression':
      return heading
        ? forbid(
            'heading-expression',
            'A heading cannot hold an expression: its words make the address of the part.',
            'Write the words of the heading out, or put the expression into the text below it.',
          )
        : undefined;
    case 'image':
    case 'imageReference':
      return forbid(
        'markdown-image',
        'A picture needs its content in words, too, and ![]() has no place for them.',
        'Use <Figure src="…" alt="…">the same in words</Figure>.',
      );
    case 'footnoteReference':
    case 'footnoteDefinition':
      return forbid(
        'footnote',
        'Footnotes are hard to find for those who listen to a sheet.',
        'Write it into the text, or use <Term id="…"> with an entry in the glossary.',
      );
    case 'html':
      return forbid(
        'raw-html',
        'A template cannot hold HTML, which has no form on paper.',
        'Use Markdown or a word of the vocabulary.',
      );
    case 'code':
    case 'inlineCode':
      return forbid('markdown-code', 'Program code has no form on a sheet.', 'Write the words without ` around them.');
    case 'thematicBreak':
      return forbid(
        'markdown-rule',
        'A line across the page says nothing to those who listen to it.',
        'Begin a new part with a ## heading, or a new page with <PageBreak />.',
      );
    case 'delete':
      return forbid(
        'markdown-delete',
        'Struck out words have no form on a sheet.',
        'Take the words out, or write ~ as \\~.',
      );
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? forbid(
            'markdown-tick',
            'A box written as [ ] cannot be filled in.',
            'Use <Checklist id="…" label="…" items={[…]} /> or <Check id="…" label="…" />.',
          )
        : undefined;
    default:
      return undefined;
  }
}

function forbid(rule: string, message: string, advice: string): Forbidden {
  return { rule, message, advice };
}
