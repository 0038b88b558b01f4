import type { WordContext } from '../../words/word-context.ts';
import type { Word } from '../../words/word.ts';
import { makeHeading, placeOf, reportAt, type Builder } from './builder.ts';
import type { TemplateElement } from './element.ts';
import { readProps } from './read-props.ts';

/** The checked properties of one use of a word and what it may know; undefined where the properties are wrong. */
export function readWordUse(
  builder: Builder,
  element: TemplateElement,
  word: Word,
): { props: Record<string, unknown>; context: WordContext } | undefined {
  if (word.inside !== undefined && builder.now.around.at(-1) !== word.inside) {
    const message = `<${word.name}> stands outside of <${word.inside}>.`;
    reportAt(builder, element, {
      rule: 'misplaced-word',
      message,
      advice: `Put it directly into <${word.inside}>…</${word.inside}>.`,
    });
  }
  const props = readProps(builder, element, word);
  return props === undefined ? undefined : { props, context: makeContext(builder, element) };
}

function makeContext(builder: Builder, element: TemplateElement): WordContext {
  const at = placeOf(builder, element);
  const { owner, group, level, askedWhen, prefix } = builder.now;
  return {
    ...builder.setting,
    at,
    owner,
    group,
    askedWhen,
    prefix,
    makeHeading: (words) => makeHeading(builder, level + 1, [{ type: 'text', text: words }], at),
    report: (problem) => reportAt(builder, element, problem),
    withhold: (problem) => {
      builder.withheld = true;
      reportAt(builder, element, problem, 'warning');
    },
  };
}
