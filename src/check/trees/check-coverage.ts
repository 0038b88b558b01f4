import type { Authored, Library } from '../../read/library.ts';
import type { Coverage } from '../../read/schema/coverage.ts';
import type { Composition, LanguageComposition } from '../../compose/composition.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { unknownReference } from '../values/unknown-reference.ts';

/** What content/coverage.yaml names is there, in the source language: worksheets in some program, articles, fields. */
export function checkCoverage(library: Library, composition: Composition): Problem[] {
  const { coverage, site } = library;
  const source = composition.languages.find(({ language }) => language.tag === site.value.default_language);
  if (!coverage || !source) return [];
  const published = new Set(source.programs.flatMap(({ sheets }) => sheets.map(({ complete }) => complete.id)));
  const fields = namesOf(source);
  const { capabilities } = coverage.value;
  const perCapability = capabilities.map(({ id: capability, sheets, articles, fields: asked }, index) => {
    const at = (key: string, entry: number) => ['capabilities', index, key, entry];
    if (sheets.length + articles.length + asked.length === 0) return [namesNothing(coverage, index, capability)];
    return [
      ...sheets.flatMap((id, entry) => checkSheet(library, coverage, at('sheets', entry), id, published)),
      ...articles.flatMap((id, entry) =>
        library.articles.has(id)
          ? []
          : [unknownReference(coverage, at('articles', entry), 'article', id, library.articles.keys())],
      ),
      ...asked.flatMap((name, entry) =>
        fields.has(name) ? [] : [unknownField(coverage, at('fields', entry), name, fields)],
      ),
    ];
  });
  const unmet = perCapability.filter((problems) => problems.length > 0).length;
  if (unmet > MOST_UNMET && unmet > capabilities.length / 2) return [listOfOthers(coverage, unmet)];
  return perCapability.flat();
}

/** With more, and most of the list, it is the list that is wrong and not each entry. */
const MOST_UNMET = 3;

function listOfOthers(coverage: Authored<Coverage>, unmet: number): Problem {
  const all = coverage.value.capabilities.length;
  return errorAt(
    coverage.placeOf(['capabilities']),
    'list-of-others',
    `This list asks for ${all} things that programs should offer, and ${unmet} of them are not there.`,
    `If it is not your list (it comes with the examples), delete ${coverage.file}. If it is, bring back what it names.`,
  );
}

function namesNothing(coverage: Authored<Coverage>, index: number, capability: string): Problem {
  return errorAt(
    coverage.placeOf(['capabilities', index, 'id']),
    'names-nothing',
    `Nothing says where "${capability}" lives, so nothing can be looked for.`,
    'Name it in "sheets", "articles" or "fields".',
  );
}

function namesOf({ programs, articles }: LanguageComposition): Set<string> {
  const sheets = [...programs.flatMap((program) => program.sheets), ...articles];
  return new Set(sheets.flatMap(({ complete }) => fieldsOf(complete.body).map(({ name }) => name)));
}

function checkSheet(
  { worksheets }: Library,
  coverage: Authored<Coverage>,
  path: PropertyKey[],
  id: string,
  published: ReadonlySet<string>,
): Problem[] {
  if (published.has(id)) return [];
  if (!worksheets.has(id)) return [unknownReference(coverage, path, 'worksheet', id, worksheets.keys())];
  const message = `The worksheet "${id}" is in no program, so nobody gets what it is named for here.`;
  return [
    errorAt(
      coverage.placeOf(path),
      'unused-worksheet',
      message,
      'Name it in "core" or "more" of a phase, or take it out here.',
    ),
  ];
}

function unknownField(
  coverage: Authored<Coverage>,
  path: PropertyKey[],
  name: string,
  known: Iterable<string>,
): Problem {
  return errorAt(
    coverage.placeOf(path),
    'unknown-field',
    `No sheet of any program has the field "${name}".`,
    adviseNearest(name, known),
  );
}
