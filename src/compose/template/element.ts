import type { Nodes } from 'mdast';

/** A piece of a template for one setting, whose expressions have become what they print: not yet a node of the sheet. */
export class TemplateElement<N extends Nodes = Nodes> {
  readonly node: N;
  readonly children: readonly Child[];
  /** Of a word, its properties; of a link, `href`. */
  readonly props: Readonly<Record<string, unknown>>;

  constructor(node: N, children: readonly Child[], props: Record<string, unknown> = {}) {
    this.node = node;
    this.children = children;
    this.props = props;
  }
}

export type Child = string | TemplateElement;

export function isBlank(child: Child): boolean {
  return typeof child === 'string' && child.trim() === '';
}
