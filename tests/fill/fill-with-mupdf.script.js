/* eslint-disable no-var -- MuJS knows ECMAScript 5 only. */
// Run by `mutool run` (ECMAScript 5); scriptArgs and PDFDocument are its own words.
var orders = JSON.parse(scriptArgs[0]);
var doc = new PDFDocument('in.pdf');
var left = orders.length;
for (var number = 0; number < doc.countPages(); number++) {
  // Kept, since its widgets go with it.
  var page = doc.loadPage(number);
  var widgets = page.getWidgets();
  var annotations = doc.findPage(number).get('Annots') || [];
  for (var at = 0, next = 0; at < annotations.length; at++) {
    var annotation = annotations.get(at);
    if (annotation.get('Subtype').asName() === 'Widget') fill(widgets[next++], annotation.get('T').asString());
  }
}
if (left !== 0) throw new Error(left + ' orders were not carried out.');
doc.save('out.pdf');

function fill(widget, name) {
  for (var at = 0; at < orders.length; at++) {
    if (orders[at].name !== name) continue;
    if (orders[at].text === undefined) widget.toggle();
    else widget.setTextValue(orders[at].text);
    widget.update();
    left--;
  }
}
