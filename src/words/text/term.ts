import { z } from 'zod';
import { defineInlineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const term = defineInlineWord({
  name: 'Term',
  summary: 'A word that the glossary explains.',
  props: z.strictObject({ id: shared.id.meta({ description: 'Id of the entry in glossary.yaml.' }) }),
  specimen: '<Term id="goal">goal</Term>',
  toInlines: ({ id }, _, children) => [{ type: 'term', term: id, children }],
});
