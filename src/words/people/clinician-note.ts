import { z } from 'zod';
import { completeField } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const clinicianNote = defineWord({
  name: 'ClinicianNote',
  summary: 'Room for notes that only the clinician sees.',
  props: z.strictObject({
    id: shared.id.default('note'),
    label: shared.label.optional(),
    hint: shared.hint,
    lines: shared.lines.default(4),
  }),
  specimen: '<ClinicianNote id="note" lines={4} />',
  toNodes: ({ id, label, hint, lines }, context) => {
    const part = { id, label: label ?? context.words.clinician_note.label, hint, owner: 'clinician' as const };
    const field = completeField(context, part, { kind: 'text', lines });
    return [{ type: 'for-clinician', children: [{ type: 'field', field, at: context.at }], at: context.at }];
  },
});
