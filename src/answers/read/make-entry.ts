import type { ManifestField } from '../../model/manifest.ts';
import { formatWritten } from './format-written.ts';
import type { Value } from '../../model/value.ts';

/** What to do in the boxes of a field. */
export type Entry =
  | { text: string }
  /** The boxes of these options; `true` for the one box of a field without options. */
  | { ticked: true | string[] }
  | { refused: { reason: 'other-kind' } | { reason: 'no-option'; options: string[] } };

/** How a value is entered in a field; refused where the field cannot hold it, as one of another version may not. */
export function makeEntry(value: Value, field: ManifestField): Entry {
  if (value.kind !== field.kind) return { refused: { reason: 'other-kind' } };
  switch (value.kind) {
    case 'text':
      return { text: value.value };
    case 'number':
    case 'date':
      return { text: formatWritten(value, field) };
    case 'check':
      return { ticked: true };
    case 'choice':
    case 'scale': {
      const ids = Array.isArray(value.value) ? value.value : [String(value.value)];
      const known = new Set(field.options?.map(({ id }) => id));
      const strange = ids.filter((id) => !known.has(id));
      if (strange.length > 0) return { refused: { reason: 'no-option', options: strange } };
      if (ids.length > 1 && !field.many) return { refused: { reason: 'other-kind' } };
      return { ticked: ids };
    }
  }
}
