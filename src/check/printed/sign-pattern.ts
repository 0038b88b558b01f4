/** A pattern of each way to write a sign in YAML and MDX: as itself or as an escape. */
export function signPattern(sign: string): RegExp {
  const parts = [...sign].map((part) => {
    const code = part.codePointAt(0)!;
    const hex = code.toString(16);
    const units = part.split('').map((unit) => `\\\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `(?:${[part, `&#x0*${hex};`, `&#0*${code};`, units.join(''), `\\\\u\\{0*${hex}\\}`, `\\\\u0*${hex}`].join('|')})`;
  });
  return new RegExp(parts.join(''), 'i');
}
