import { expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';
import { showTree } from '../../../tests/support/show-tree.ts';
import { fieldsOf } from '../../model/fields-of.ts';

const SITE = { name: 'The clinic', url: 'https://example.org', email: undefined, phone: '030 123' };

test('a blank is a field within its sentence, named by its heading and its label', () => {
  const text =
    '## We agree\n\nI meet **<Blank id="whom" label="Whom I meet" />** at <Blank id="hour" label="The hour" kind="number" width="short" min={0} max={23} whole />.';
  const { blocks, problems } = composeText(text);
  expect(problems).toEqual([]);
  expect(showTree(blocks)).toMatchInlineSnapshot(`
    "## We agree (we-agree)
    paragraph: I meet <strong><medium [text] t__whom "Whom I meet" = We agree · Whom I meet owner=patient lines=1></> at <short [number] t__hour "The hour" = We agree · The hour owner=patient min=0 max=23 whole=true>."
  `);
  expect(fieldsOf(blocks).map(({ name }) => name)).toEqual(['t__whom', 't__hour']);
});

test('a signature is no field', () => {
  const { blocks, problems } = composeText(`<Signature signers={['Day and signature']} />`);
  expect(problems).toEqual([]);
  expect(showTree(blocks)).toBe('signature: Day and signature');
  expect(fieldsOf(blocks)).toEqual([]);
});

test('a template names what is known of the publisher', () => {
  const { blocks, problems } = composeText('{site.name}, {site.phone}{site.email && <> {site.email}</>}', {
    site: SITE,
  });
  expect(problems).toEqual([]);
  expect(showTree(blocks)).toBe('paragraph: The clinic, 030 123');
  expect(showProblems(composeText('{site.fax}', { site: SITE }).problems)).toMatchInlineSnapshot(`
    "1:2 unknown-path
      "site.fax" leads nowhere: "site" has no "fax".
      There is: email, name, phone, url."
  `);
});

test('help lines stand where a region has them, and its lack is told', () => {
  expect(showTree(composeText('<HelpLines kind="crisis" />').blocks)).toBe('paragraph: Call 112.');
  expect(showProblems(composeText('<HelpLines kind="poison" />').problems)).toMatchInlineSnapshot(`
    "1:12 unknown-reference
      site.yaml has no line of the kind "poison" for readers of this language.
      Add one to crisis_help, or link to the safety page with [words](safety:)."
  `);
});
