import type { Manifest } from '../../model/manifest.ts';
import type { MatchedField } from './match-widgets.ts';
import { fieldNameOf } from './match-widgets.ts';
import { countPrintedRows, locateInCopies, renameForCopy } from './repeated-rows.ts';

/**
 * Names of the fields of which a file lacks a box that each face of the document has: an object of it was lost, or a page taken
 * away. On a further copy of a sheet its tables have other rows in the place of the first.
 */
export function findMissingBoxes(manifest: Manifest, fields: readonly MatchedField[]): Set<string> {
  const rows = countPrintedRows(manifest);
  const matched = fields.filter(({ widgets }) => widgets.length > 0);
  const isFurther = matched.some(({ field }) => locateInCopies(field.name, rows).copy > 1);
  const there = new Set(
    matched.flatMap(({ field, widgets }) => widgets.map(({ option }) => keyOf(field.name, option))),
  );
  const [first, ...others] = manifest.faces.map(
    ({ widgets }) => new Map(widgets.map((box) => [keyOf(fieldNameOf(box), box.option), fieldNameOf(box)])),
  );
  const missing = [...(first ?? [])].filter(([key]) => !there.has(key) && others.every((face) => face.has(key)));
  const names = missing.map(([, name]) => name);
  return new Set(names.filter((name) => !isFurther || renameForCopy(name, 2, rows) === name));
}

function keyOf(name: string, option: string | undefined): string {
  return JSON.stringify([name, option]);
}
