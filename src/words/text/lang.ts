import { z } from 'zod';
import { defineInlineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const lang = defineInlineWord({
  name: 'Lang',
  summary: 'Words in another language, so that they are read aloud as such.',
  props: z.strictObject({ tag: shared.words.meta({ description: 'The language as in BCP 47: fr, de, pt-BR.' }) }),
  specimen: '<Lang tag="fr">déjà vu</Lang>',
  toInlines: ({ tag }, _, children) => [{ type: 'lang', lang: tag, children }],
});
