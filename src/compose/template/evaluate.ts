import { runSync } from '@mdx-js/mdx';
import type { Problem } from '../../problem/problem.ts';
import { programSchema } from '../../read/schema/program.ts';
import { buildBlocks } from './build-blocks.ts';
import { makeBuilder } from './builder.ts';
import { childrenOf } from './children.ts';
import type { CompiledTemplate } from './compile-template.ts';
import { completeValues } from './complete-values.ts';
import { FRAGMENT, jsxDEV } from './element.ts';
import { makeValueGuard } from './value-guard.ts';
import type { Block } from '../../model/node.ts';
import type { TemplateSetting } from '../../words/word-context.ts';
import type { Word } from '../../words/word.ts';

/** What an expression in a worksheet may start a path with; an article has none of these. */
export const WORKSHEET_VALUES = ['program', 'occasion'] as const;

/**
 * Runs a compiled template for one setting and turns what it yields into nodes. What is withheld is not to be offered
 * in the language of the setting.
 */
export function evaluateTemplate(
  template: CompiledTemplate,
  setting: TemplateSetting,
  vocabulary: readonly Word[],
): { blocks: Block[]; problems: Problem[]; withheld: boolean } {
  const problems: Problem[] = [];
  const content = runSync(template.code, { Fragment: FRAGMENT, jsxDEV: jsxDEV as never }).default;
  const root = content({
    components: Object.fromEntries(vocabulary.map((word) => [word.name, word.name])),
    program: completeValues(programSchema, setting.program),
    occasion: setting.occasion,
    ...makeValueGuard(template.file, problems),
  });
  const { file, propPlaces } = template;
  const words = new Map(vocabulary.map((word) => [word.name, word]));
  const builder = makeBuilder({ file, setting, words, propPlaces, problems });
  const start = { file, line: 1, column: 1 };
  const blocks = buildBlocks(builder, childrenOf(jsxDEV(FRAGMENT, { children: root }, undefined, false)), start);
  return { blocks, problems, withheld: builder.withheld };
}
