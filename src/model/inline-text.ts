import { assertNever, type Inline } from './node.ts';

/** The letters of some inline nodes, without their marks. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'break':
          return ' ';
        case 'blank':
          return '…';
        case 'strong':
        case 'emphasis':
        case 'link':
        case 'term':
        case 'lang':
          return inlineText(inline.children);
        default:
          return assertNever(inline);
      }
    })
    .join('');
}
