import type { Manifest } from '../../model/manifest.ts';
import type { Edition, Size } from '../../model/face.ts';
import type { FormSetting, WidgetFact } from '../paper-document.ts';
import type { PlacedField } from './placed-fields.ts';

/** What the step from placeholder to field is told of the document. */
export interface FieldSettings extends FormSetting {
  /** Every field of the document in reading order, from `placeFields`. */
  fields: readonly PlacedField[];
  edition: Edition;
  size: Size;
  documentId: string;
  /** The list of fields to attach, once it is known where the widgets lie; only a form has one. */
  manifestOf: (widgets: WidgetFact[]) => Manifest;
  /** Text that stands in written fields from the start, by field name. */
  initialValues?: ReadonlyMap<string, string>;
}
