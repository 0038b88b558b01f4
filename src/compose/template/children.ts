import { FRAGMENT, TemplateElement } from './element.ts';

export type Child = string | TemplateElement;

/** What stands between the tags of an element in order, with fragments and lists opened and empty values left out. */
export function childrenOf(element: TemplateElement): Child[] {
  return flatten(element.props['children']);
}

function flatten(value: unknown): Child[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(flatten);
  // What cannot be printed was reported where it stands; true, false and empty values print nothing.
  if (!(value instanceof TemplateElement)) return [];
  return value.type === FRAGMENT ? childrenOf(value) : [value];
}

export function isBlank(child: Child): boolean {
  return typeof child === 'string' && child.trim() === '';
}
