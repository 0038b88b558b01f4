import { expect, test } from 'vitest';
import { composeText, showProblems } from '../../tests/support/compose-text.ts';
import { fieldsOf } from '../model/fields-of.ts';
import type { Field } from '../model/node.ts';
import { VOCABULARY } from './index.ts';

const OWNED = VOCABULARY.filter(({ props }) => 'owner' in props.shape);

function fieldsOfSpecimen(name: string, more = ''): Field[] {
  const { specimen } = VOCABULARY.find((word) => word.name === name)!;
  const { blocks, problems } = composeText(specimen.replace(` id=`, `${more} id=`));
  expect(showProblems(problems)).toBe('');
  return fieldsOf(blocks);
}

test.each(VOCABULARY.map(({ name }) => name))('each field of %s has a name and a sound of its own', (name) => {
  const fields = fieldsOfSpecimen(name);
  expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
  expect(new Set(fields.map((field) => field.accessibleName.toLowerCase())).size).toBe(fields.length);
});

test.each(OWNED.map(({ name }) => name))('who fills in %s may be said once for all its fields', (name) => {
  // What the team answers or agrees to stays the team's.
  const left = fieldsOfSpecimen(name, ' owner="both"').filter(({ owner }) => owner !== 'both');
  expect(left.map((field) => `${field.name} ${field.owner}`)).toEqual(
    fieldsOfSpecimen(name)
      .filter(({ owner }) => owner === 'clinician')
      .map((field) => `${field.name} clinician`),
  );
});

test('words made of fields put a heading and a sentence above them where the author gives them', () => {
  const { blocks } = composeText('## Part\n\n<TrafficLight label="My light" hint="One line each." />');
  const [, part] = blocks;
  if (part?.type !== 'section') throw new Error('There is no section.');
  expect(part.heading).toMatchObject({ level: 3, children: [{ text: 'My light' }] });
  expect(part.children[0]).toMatchObject({ type: 'paragraph', children: [{ text: 'One line each.' }] });
  // The headings a word brings itself stand below the author's.
  const [, light] = part.children;
  expect(light).toMatchObject({ children: [{ heading: { level: 4, children: [{ text: 'traffic_light.green' }] } }] });
  const [first] = fieldsOf(blocks);
  expect(first!.accessibleName).toBe('Part · My light · traffic_light.green · traffic_light.signs');
});
