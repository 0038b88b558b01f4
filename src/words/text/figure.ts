import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { PICTURE_PATH } from '../../read/schema/common.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const figure = defineWord({
  name: 'Figure',
  summary: 'A picture, and the same in words between its tags.',
  props: z.strictObject({
    src: z
      .string()
      .regex(
        PICTURE_PATH,
        'it is the path of an .svg, .png or .jpg file below content/images/, named with letters a to z, digits, - and _.',
      )
      .meta({ description: 'Path of an SVG, PNG or JPEG below content/images/.' }),
    alt: shared.words.meta({ description: 'One or two sentences that say what the picture shows.' }),
    caption: shared.words.optional().meta({ description: 'Printed below the picture.' }),
  }),
  specimen: '<Figure src="stairs.svg" alt="A flight of five steps.">Each step is a small thing to do.</Figure>',
  toNodes: ({ src, alt, caption }, context, children) => {
    const twin = children.blocks();
    if (twin.length === 0) {
      context.report({
        rule: 'missing-twin',
        message: `The picture "${src}" is not told in words, too, for those who cannot see it.`,
        advice: 'Write what it says between <Figure …> and </Figure>.',
      });
    }
    return [compact({ type: 'figure' as const, src, alt, caption, twin, at: context.at })];
  },
});
