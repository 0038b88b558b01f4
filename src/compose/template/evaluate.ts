import type { Problem } from '../../problem/problem.ts';
import { programSchema, type Program } from '../../read/schema/program.ts';
import { buildBlocks } from './build-blocks.ts';
import { makeBuilder, placeOf } from './builder.ts';
import type { CompiledTemplate } from './compile-template.ts';
import { completeValues } from './complete-values.ts';
import { evaluateTree } from './evaluate-tree.ts';
import { sayConditions } from './say-conditions.ts';
import type { Block } from '../../model/node.ts';
import type { TemplateSetting } from '../../words/word-context.ts';
import type { Word } from '../../words/word.ts';

/** What an expression in a worksheet may start a path with; an article has none of these. */
export const WORKSHEET_VALUES = ['program', 'occasion', 'site'] as const;

/** The values of a program are the same for all of its templates. */
const valuesOfPrograms = new WeakMap<Program, unknown>();

function valuesOf(program: Program): unknown {
  const values = valuesOfPrograms.get(program) ?? completeValues(programSchema, program);
  valuesOfPrograms.set(program, values);
  return values;
}

/**
 * Evaluates a template for one setting and turns what it holds into nodes. What is withheld is not to be offered
 * in the language of the setting.
 */
export function evaluateTemplate(
  template: CompiledTemplate,
  setting: TemplateSetting,
  vocabulary: readonly Word[],
): { blocks: Block[]; problems: Problem[]; withheld: boolean } {
  const problems: Problem[] = [];
  const values = {
    program: setting.program && valuesOf(setting.program),
    occasion: setting.occasion,
    site: setting.site,
  };
  const children = evaluateTree(template, values, problems);
  const words = new Map(vocabulary.map((word) => [word.name, word]));
  const builder = makeBuilder({ file: template.file, setting, words, problems });
  const blocks = children.flatMap((child) => buildBlocks(builder, [child], placeOf(builder, child)));
  const said = sayConditions(blocks, setting.language.tag, setting.words.when_answered);
  return { blocks: said, problems, withheld: builder.withheld };
}
