import type { LanguageComposition } from '../../compose/composition.ts';
import { formatSheetReference } from '../../read/sheet-reference.ts';

/** Whether a link leads only to what clinicians have. */
export function leadsToHidden(href: string, { programs, articles }: LanguageComposition): boolean {
  const all = [...programs.flatMap(({ sheets }) => sheets), ...articles];
  const meant = all.filter(
    ({ complete: { kind, id, occasion } }) =>
      `${kind}:${id}` === href || `${kind}:${formatSheetReference({ id, ...(occasion && { occasion }) })}` === href,
  );
  return meant.length > 0 && meant.every((one) => one.patient === undefined);
}
