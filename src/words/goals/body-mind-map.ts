import { z } from 'zod';
import { completeField } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import { figureFields } from '../fields/figure-fields.ts';
import { tableProps } from '../parts/row-list.ts';

/** Boxes that lie on those of map.svg; numbers are percent of the picture. */
const SPOTS = [
  { id: 'thoughts', x: 33.5, y: 1, width: 33, height: 27 },
  { id: 'feelings', x: 66, y: 36, width: 33, height: 27 },
  { id: 'body', x: 55, y: 72, width: 33, height: 27 },
  { id: 'doing', x: 12, y: 72, width: 33, height: 27 },
  { id: 'around_me', x: 1, y: 36, width: 33, height: 27 },
] as const;

export const bodyMindMap = defineWord({
  name: 'BodyMindMap',
  summary: 'Thoughts, feelings, body, actions and surroundings as boxes on a picture that joins them.',
  props: z.strictObject({
    ...tableProps('map'),
    src: (figureFields.props.shape['src'] as z.ZodString).default('map.svg'),
  }),
  specimen: '<BodyMindMap id="map" />',
  toNodes: ({ id, label, src, owner }, context) => {
    const words = context.words.body_mind_map;
    const heading = label ?? words.label;
    return [
      {
        type: 'figure-fields',
        ...{ label: heading, src, alt: words.alt, aspect: 1.25 },
        spots: SPOTS.map(({ id: spot, ...box }) => {
          const part = { id, label: words[spot], owner, group: heading, row: { id: spot, label: '' }, column: 'words' };
          return { ...box, field: completeField(context, part, { kind: 'text', lines: 3 }) };
        }),
        at: context.at,
      },
    ];
  },
});
