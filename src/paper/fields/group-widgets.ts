import { carriedName } from '../../model/field-name.ts';
import type { BoundWidget } from './find-placeholders.ts';
import type { FormSetting } from '../paper-document.ts';
import { widgetName } from './widgets.ts';

/** One field of the form with its widgets in reading order. */
export interface FormField {
  /** Its name in the PDF. */
  name: string;
  kind: 'text' | 'checkbox' | 'radio';
  widgets: [BoundWidget, ...BoundWidget[]];
}

type Ways = Pick<FormSetting, 'singleChoice' | 'carriedValues'>;

/** The fields of the form, in the order of their first widgets. */
export function groupWidgets(widgets: readonly BoundWidget[], ways: Ways): FormField[] {
  const originals = new Set(widgets.filter((widget) => !widget.carried).map(({ field }) => field.name));
  const fields = new Map<string, FormField>();
  for (const widget of widgets) {
    const kind = kindOf(widget, ways);
    const name = kind === 'radio' ? widget.field.name : widgetName(widget);
    const known = fields.get(name);
    const separate =
      ways.carriedValues === 'separate' && widget.carried && (known !== undefined || originals.has(widget.field.name));
    if (separate) {
      const place = carriedName(name, widget.sheet);
      if (fields.has(place))
        throw new Error(
          `“${name}” is shown twice on the sheet “${widget.sheet}”; fields of their own need one place a sheet.`,
        );
      fields.set(place, { name: place, kind, widgets: [widget] });
    } else if (known) known.widgets.push(widget);
    else fields.set(name, { name, kind, widgets: [widget] });
  }
  return [...fields.values()];
}

function kindOf({ field, option }: BoundWidget, ways: Ways): FormField['kind'] {
  if (!option) return field.kind === 'check' ? 'checkbox' : 'text';
  const tickOne = field.kind === 'scale' || (field.kind === 'choice' && !field.many);
  return tickOne && ways.singleChoice === 'radio' ? 'radio' : 'checkbox';
}
