import { expect, test } from 'vitest';
import type { Manifest, ManifestField } from '../../model/manifest.ts';
import { listField } from './list-field.ts';
import { readFields } from './read-fields.ts';

const about = (id: string) => ({ name: `t__${id}`, label: id, accessible_name: id, owner: 'patient' as const });
const HELPED: ManifestField = {
  ...{ ...about('helped'), kind: 'choice', many: true },
  options: [
    { id: 'walk', label: 'A walk' },
    { id: 'talk', label: 'A talk' },
    { id: 'none', label: 'Nothing', exclusive: true },
  ],
};
const INSTEAD: ManifestField = {
  ...{ ...about('instead'), kind: 'text' },
  asked_when: [{ field: 't__helped', options: ['none'] }],
};
const PLACE = { page: 1, rect: [0, 0, 1, 1] as [number, number, number, number] };
const MANIFEST: Manifest = {
  ...{ format: 'handrail-fields', format_version: 1, program: null, key: 't', language: 'en', version: '1' },
  fields: [HELPED, INSTEAD],
  faces: [
    {
      ...{ id: 't', path: 't.pdf', edition: 'fillable', size: 'standard', paper: 'a4' },
      widgets: [
        ...HELPED.options!.map(({ id }) => ({ name: `t__helped__is_${id}`, option: id, ...PLACE })),
        { name: 't__instead', ...PLACE },
      ],
    },
  ],
};

/** What is read where these options are ticked, with a text in the field that depends on them. */
function read(...ticked: string[]) {
  const boxes = HELPED.options!.map(({ id }) =>
    listField(`t__helped__is_${id}`, { state: ticked.includes(id) ? id : 'Off' }),
  );
  return readFields(MANIFEST, [...boxes, listField('t__instead', { text: 'Rest' })]);
}

test('an option that stands alone contradicts every other', () => {
  expect(read('walk', 'talk').unclear).toEqual([]);
  expect(read('none').unclear).toEqual([]);
  expect(read('walk', 'none').unclear).toEqual([
    { name: 't__helped', kind: 'choice', reason: 'contradictory-ticks', found: ['walk', 'none'] },
  ]);
});

test('an answer stays where it is not asked, and is marked', () => {
  const insteadOf = (...ticked: string[]) => read(...ticked).answers.find(({ name }) => name === 't__instead');
  expect(insteadOf('none')).toEqual({ name: 't__instead', from: 'value', kind: 'text', value: 'Rest' });
  expect(insteadOf('walk')).toMatchObject({ value: 'Rest', not_asked: true });
  expect(insteadOf()).toMatchObject({ value: 'Rest', not_asked: true });
  // Whether it is asked cannot be told.
  expect(insteadOf('walk', 'none')).not.toHaveProperty('not_asked');
});
