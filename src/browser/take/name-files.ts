/** Longer ones do not fit the folders of some systems. */
const LONGEST = 100;

/** Names for files side by side in one folder: readable, allowed in every system, and each unlike the others. */
export function nameFiles(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const name = cleanName(text);
    for (let number = 1; ; number += 1) {
      const unique = number === 1 ? name : `${name} (${number})`;
      // Many systems hold capital and small letters for the same.
      const key = unique.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return unique;
    }
  });
}

/** Without what Windows, macOS or a ZIP give a meaning to. */
function cleanName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}"*/:<>?\\|]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const cut = [...plain].slice(0, LONGEST).join('');
  return cut.replace(/^[ .]+|[ .]+$/g, '') || 'answers';
}
