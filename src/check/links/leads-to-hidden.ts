import type { LanguageComposition } from '../../compose/composition.ts';
import { parseLink } from '../../model/authored-link.ts';
import { formatSheetReference } from '../../read/sheet-reference.ts';

/** Whether a link leads only to what clinicians have. */
export function leadsToHidden(href: string, { programs, articles }: LanguageComposition): boolean {
  const link = parseLink(href);
  if (!link) return false;
  const kind = link.scheme === 'sheets' ? 'sheet' : link.scheme;
  const all = [...programs.flatMap(({ sheets }) => sheets), ...articles];
  const meant = all.filter(
    ({ complete }) => complete.kind === kind && [complete.id, formatSheetReference(complete)].includes(link.name),
  );
  return meant.length > 0 && meant.every((one) => one.patient === undefined);
}
