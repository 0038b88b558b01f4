import type { Manifest, PrintedPage } from '../../model/manifest.ts';
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
  /** The list of fields to attach, once the form is placed; only a form has one. */
  manifestOf: (form: PlacedForm) => Manifest;
  /** Text that stands in written fields from the start, by field name. */
  initialValues?: ReadonlyMap<string, string>;
}

/** What is known of a PDF once its fields are placed. */
export interface PlacedForm {
  widgets: WidgetFact[];
  /** What the pages of a form show. */
  printed?: PrintedPage[];
}
