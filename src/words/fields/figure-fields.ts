import { z } from 'zod';
import { completeField } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import { figure } from '../text/figure.ts';
import * as shared from '../parts/props.ts';

const percent = z.number().min(0).max(100);

const spot = z
  .strictObject({
    id: shared.id,
    label: shared.words,
    x: percent,
    y: percent,
    width: percent.positive(),
    height: percent.positive(),
    lines: shared.lines.default(1),
  })
  .refine(({ x, y, width, height }) => x + width <= 100 && y + height <= 100, 'a box reaches beyond the picture.');

export const figureFields = defineWord({
  name: 'FigureFields',
  summary: 'Room to write on a picture, and the same as a list.',
  props: z.strictObject({
    id: shared.id,
    label: shared.label,
    src: figure.props.shape['src'] as z.ZodString,
    alt: shared.words.meta({ description: 'One or two sentences that say what the picture shows.' }),
    aspect: z.number().min(0.2).max(5).meta({ description: 'Width of the picture divided by its height.' }),
    spots: z
      .array(spot)
      .min(1)
      .meta({ description: 'Each box with its id, label, and its place and size in percent of the picture.' }),
    owner: shared.owner,
  }),
  specimen: `<FigureFields id="on_stairs" label="My steps on the stairs" src="stairs.svg" alt="A flight of steps." aspect={2} spots={[{ id: 'bottom', label: 'The first step', x: 5, y: 70, width: 30, height: 20 }]} />`,
  toNodes: ({ id, label, src, alt, aspect, spots, owner }, context) => [
    {
      type: 'figure-fields',
      label,
      src,
      alt,
      aspect,
      spots: spots.map(({ id: spotId, label: spotLabel, lines, x, y, width, height }) => {
        const part = { id, label: spotLabel, owner, group: label, row: { id: spotId, label: '' }, column: 'words' };
        return { x, y, width, height, field: completeField(context, part, { kind: 'text', lines }) };
      }),
      at: context.at,
    },
  ],
});
