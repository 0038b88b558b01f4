/** One element of a template as the compiled code makes it: a word or a piece of Markdown, not yet a node. */
export class TemplateElement {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly line: number;
  readonly column: number;

  constructor(type: string, props: Record<string, unknown>, line: number, column: number) {
    this.type = type;
    this.props = props;
    this.line = line;
    this.column = column;
  }
}

export const FRAGMENT = 'fragment';

/** Where in the file an element stands, as MDX passes it in development mode. */
interface JsxSource {
  lineNumber?: number;
  columnNumber?: number;
}

/** The JSX runtime of templates: an element stays data, and nothing of it is called. */
export function jsxDEV(
  type: unknown,
  props: Record<string, unknown>,
  _key: unknown,
  _isStatic: unknown,
  source?: JsxSource,
): TemplateElement {
  return new TemplateElement(String(type), props, source?.lineNumber ?? 1, source?.columnNumber ?? 1);
}
