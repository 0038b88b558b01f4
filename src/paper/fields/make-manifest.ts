import type { Manifest, ManifestField } from '../../model/manifest.ts';
import { programOf } from '../../model/address.ts';
import { compact } from '../../model/compact.ts';
import { optionsOf } from '../../model/fields-of.ts';
import type { Field } from '../../model/node.ts';
import type { PaperDocument, PdfFacts } from '../paper-document.ts';
import type { PlacedField } from './placed-fields.ts';

/** The list of a document's fields, each once, with the widgets of one PDF of it. */
export function makeManifest(
  document: PaperDocument,
  fields: readonly PlacedField[],
  pdf: Pick<PdfFacts, 'documentId' | 'path' | 'face' | 'widgets' | 'printed'>,
): Manifest {
  const { documentId, path, face, widgets, printed } = pdf;
  const once = new Map<string, Field>();
  // The original tells the label; a carried value may stand before it.
  for (const { field, carried } of fields) if (!carried) once.set(field.name, field);
  for (const { field } of fields) if (!once.has(field.name)) once.set(field.name, field);
  return {
    format: 'handrail-fields',
    format_version: 1,
    program: programOf(document) ?? null,
    key: document.key,
    language: document.lang,
    version: document.status.version,
    fields: [...once.values()].map(manifestField),
    faces: [{ id: documentId, path, ...face, widgets, ...(printed && { printed }) }],
  };
}

/** What is published of a field. Keys without a value are left out. */
function manifestField(field: Field): ManifestField {
  const options = optionsOf(field);
  return {
    name: field.name,
    kind: field.kind,
    label: field.label,
    accessible_name: field.accessibleName,
    owner: field.owner,
    ...(field.kind === 'choice' && { many: field.many }),
    ...(options.length > 0 && {
      options: options.map(({ id, label, exclusive }) => compact({ id, label, exclusive })),
    }),
    ...(field.kind === 'number' && field.unit !== undefined && { unit: field.unit }),
    ...(field.kind === 'number' && field.min !== undefined && { min: field.min }),
    ...(field.kind === 'number' && field.max !== undefined && { max: field.max }),
    ...(field.kind === 'number' && field.whole && { whole: true as const }),
    ...(field.kind === 'date' && { format: field.format }),
    ...(field.askedWhen && { asked_when: field.askedWhen }),
  };
}
