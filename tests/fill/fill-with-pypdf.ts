import { runTool } from '../support/outside-tools.ts';
import type { FillOrder } from './fill-order.ts';

const SCRIPT = `
import json, sys
from pypdf import PdfReader, PdfWriter
orders = {order["name"]: order.get("text") for order in json.loads(sys.argv[1])}
writer = PdfWriter(clone_from="in.pdf")
done = set()
for page in writer.pages:
    values = {}
    for annotation in page.get("/Annots", []):
        widget = annotation.get_object()
        name = widget.get("/T")
        if name in orders:
            values[name] = orders[name] if orders[name] is not None else next(state for state in widget["/AP"]["/N"] if state != "/Off")
            done.add(name)
    if values:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
assert done == set(orders), set(orders) - done
writer.write("out.pdf")
`;

/** Fills and saves a form as programs of offices do with pypdf. */
export function fillWithPypdf(bytes: Uint8Array, orders: readonly FillOrder[]): Uint8Array {
  return runTool(bytes, 'python3', ['-c', SCRIPT, JSON.stringify(orders)]);
}
