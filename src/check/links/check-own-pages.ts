import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import type { Composition, LanguageComposition } from '../../compose/composition.ts';
import { isMdxElement, parseMdx, readSyntaxProblem } from '../../compose/template/parse-mdx.ts';
import { errorAt } from '../../problem/problem-at.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Place } from '../../model/node.ts';
import type { Library } from '../../read/library.ts';
import { checkPageElement } from './check-page-element.ts';
import { checkOccasion } from './check-occasion.ts';
import { leadsToHidden } from './leads-to-hidden.ts';
import { checkTarget } from './check-target.ts';

/** The site's own pages have what sheets have: links, parts and pictures that are there, headings in order, no program. */
export function checkOwnPages(library: Library, { languages }: Composition, images: ReadonlySet<string>): Problem[] {
  return listWritten(library).flatMap(({ file, body }) => {
    try {
      return checkPage(parseMdx(body), file, { library, languages, images });
    } catch (error) {
      return [readSyntaxProblem(error, file)];
    }
  });
}

/** Paths of the pictures that own pages show; those of a page that cannot be read are not known. */
export function listPicturesOfPages(library: Library): string[] {
  return listWritten(library).flatMap(({ body }) => {
    try {
      const all = allNodes(parseMdx(body));
      return all.flatMap((node) => {
        if (node.type !== 'image' && !(node.type === 'definition' && isOfImage(node, all))) return [];
        return node.url.startsWith('image:') ? [node.url.slice('image:'.length)] : [];
      });
    } catch {
      return [];
    }
  });
}

function listWritten({ pages }: Library) {
  return [...pages.values()].flatMap(({ source, translations }) => [source, ...translations.values()]);
}

interface About {
  library: Library;
  languages: readonly LanguageComposition[];
  images: ReadonlySet<string>;
}

function checkPage(root: Root, file: string, about: About): Problem[] {
  const all = allNodes(root);
  const placeOf = (node: Nodes): Place => ({
    file,
    line: node.position!.start.line,
    column: node.position!.start.column,
  });
  const headings = all.filter((node) => node.type === 'heading');
  const anchors = listAnchors(headings);
  return [
    ...checkLevels(headings, placeOf),
    ...all.flatMap((node): Problem[] => {
      if (node.type === 'link' || node.type === 'definition') {
        const { url } = node;
        if (isOfImage(node, all)) return checkPicture(url, placeOf(node), about.images);
        return url.startsWith('#') ? checkAnchor(url, anchors, placeOf(node)) : checkLink(url, placeOf(node), about);
      }
      if (node.type === 'image') return checkPicture(node.url, placeOf(node), about.images, node.alt ?? '');
      if (isMdxElement(node)) return checkPageElement(node, file);
      if (node.type === 'mdxjsEsm' || (/^mdx.*Expression$/.test(node.type) && !isComment(node)))
        return [
          errorAt(
            placeOf(node),
            'page-program',
            'A page of the site is text and cannot run a program.',
            'Take out import, export and what stands in braces. To print { write \\{.',
          ),
        ];
      return [];
    }),
  ];
}

function allNodes(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(allNodes)] : [node];
}

function isComment(node: Nodes): boolean {
  return 'value' in node && /^\s*(\/\*[\s\S]*\*\/\s*)*$/.test(node.value);
}

/** Whether an address below the text belongs to a picture. */
function isOfImage(node: Nodes, all: readonly Nodes[]): boolean {
  return (
    node.type === 'definition' && all.some((one) => one.type === 'imageReference' && one.identifier === node.identifier)
  );
}

function listAnchors(headings: readonly Heading[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) =>
    slugger.slug(
      allNodes(heading)
        .map((node) => ('value' in node ? node.value : ''))
        .join(''),
    ),
  );
}

function checkLink(url: string, place: Place, { library, languages }: About): Problem[] {
  if (languages.some((language) => leadsToHidden(url, language)))
    return [
      errorAt(
        place,
        'link-for-clinicians',
        `The link "${url}" leads to what only clinicians can see.`,
        'Link to something for patients.',
      ),
    ];
  return [...checkTarget(url, place, library), ...checkOccasion(url, place, library)];
}

function checkAnchor(url: string, anchors: readonly string[], place: Place): Problem[] {
  if (anchors.includes(decodeURIComponent(url.slice(1)))) return [];
  const advice = adviseNearest(
    url,
    anchors.map((anchor) => `#${anchor}`),
  );
  return [errorAt(place, 'unknown-link', `The link "${url}" leads to no heading of this page.`, advice)];
}

function checkPicture(url: string, place: Place, images: ReadonlySet<string>, alt?: string): Problem[] {
  const name = url.replace(/^image:/, '');
  const problems: Problem[] = [];
  if (!url.startsWith('image:')) {
    const meant = url.replace(/^(\.{0,2}\/)*(content\/)?(images\/)?/, '');
    const advice = images.has(meant)
      ? `Write "image:${meant}".`
      : 'Put the picture into content/images/ and write "image:" and its path there.';
    problems.push(
      errorAt(place, 'missing-image', `The picture "${url}" would not be found below the path of the site.`, advice),
    );
  } else if (!images.has(name))
    problems.push(
      errorAt(place, 'missing-image', `There is no image "${name}" in content/images/.`, adviseNearest(name, images)),
    );
  if (alt?.trim() === '')
    problems.push(
      errorAt(
        place,
        'missing-alt',
        `The picture "${url}" has no words for those who cannot see it.`,
        `Write them in the brackets: ![what it shows](${url}).`,
      ),
    );
  return problems;
}

function checkLevels(headings: readonly Heading[], placeOf: (node: Nodes) => Place): Problem[] {
  return headings.flatMap((heading, index): Problem[] => {
    const before = headings[index - 1]?.depth ?? 1;
    if (heading.depth === 1)
      return [
        errorAt(
          placeOf(heading),
          'heading-level',
          'The title of a page stands in its front matter, not in a # heading.',
          'Begin this heading with ##.',
        ),
      ];
    if (heading.depth <= before + 1) return [];
    return [
      errorAt(
        placeOf(heading),
        'heading-level',
        `A heading of level ${heading.depth} follows one of level ${before}.`,
        `Begin it with ${'#'.repeat(before + 1)}.`,
      ),
    ];
  });
}
