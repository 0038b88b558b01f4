import { z } from 'zod';
import { HELP_KINDS } from '../../model/help-kind.ts';
import { defineWord } from '../word.ts';

export const helpLines = defineWord({
  name: 'HelpLines',
  summary: 'Where to turn for one kind of help, as site.yaml has it for readers of the language.',
  props: z.strictObject({
    kind: z.enum(HELP_KINDS).meta({ description: `The kind of help: ${HELP_KINDS.join(', ')}.` }),
  }),
  specimen: '<HelpLines kind="crisis" />',
  toNodes: ({ kind }, { help, report }) => {
    const lines = help.get(kind) ?? [];
    if (lines.length === 0)
      report({
        rule: 'unknown-reference',
        message: `site.yaml has no line of the kind "${kind}" for readers of this language.`,
        advice: 'Add one to crisis_help, or link to the safety page with [words](safety:).',
        prop: 'kind',
      });
    return [...lines];
  },
});
