import type { MdxElement } from '../../compose/template/parse-mdx.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** Elements of HTML that add something to Markdown, and need neither a program nor an address. */
const ALLOWED = [
  'abbr',
  'br',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'em',
  'hr',
  'kbd',
  'p',
  'section',
  'small',
  'span',
  'strong',
  'sub',
  'summary',
  'sup',
];
/** What the site fills in itself. */
const FILLED_IN = ['TeamBooks'];
const ATTRIBUTES = ['class', 'dir', 'id', 'lang', 'open', 'title'];

const MARKDOWN: Readonly<Record<string, string>> = {
  a: 'Write a link as [words](page:about).',
  img: 'Write a picture as ![what it shows](image:path.svg).',
};

/** An element of an own page is one of those, and has nothing that acts or leads elsewhere. */
export function checkPageElement(node: MdxElement, file: string): Problem[] {
  const at = ({ line, column }: { line: number; column: number }) => ({ file, line, column });
  if (node.name !== null && ![...ALLOWED, ...FILLED_IN].includes(node.name))
    return [
      errorAt(
        at(node.position!.start),
        'page-element',
        `<${node.name}> cannot stand in a page of the site.`,
        MARKDOWN[node.name] ?? `Use Markdown, or one of ${ALLOWED.join(', ')}.`,
      ),
    ];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && ATTRIBUTES.includes(attribute.name) && typeof attribute.value !== 'object'
      ? []
      : [
          errorAt(
            at(attribute.position!.start),
            'page-element',
            `<${node.name ?? ''}> cannot have this property in a page of the site.`,
            `Take it out, or use one of ${ATTRIBUTES.join(', ')} with a text.`,
          ),
        ],
  );
}
