import { existsSync } from 'node:fs';
import path from 'node:path';
import { makePaperSetting } from '../paper/typeset/paper-setting.ts';
import { createPdfMaker, type PdfMaker } from '../paper/jobs/pdf-maker.ts';
import type { Program } from '../read/schema/program.ts';
import { evaluateTemplate, WORKSHEET_VALUES } from '../compose/template/evaluate.ts';
import { compileTemplate } from '../compose/template/compile-template.ts';
import { mapBlocks } from '../model/map-blocks.ts';
import type { Block, Sheet } from '../model/node.ts';
import { VOCABULARY, WORD_GROUPS } from '../words/index.ts';
import type { Word } from '../words/word.ts';
import { describeProps, type PropLine } from './describe-props.ts';
import { composeExamples, type ExampleSheet } from './example-sheets.ts';
import { galleryLanguage, makeGallerySetting } from './gallery-setting.ts';
import { loadSite } from './load-site.ts';
import { prefixHeadings } from './prefix-headings.ts';
import type { SiteData } from './site-data.ts';

/** A word of the vocabulary as authors may look it up. */
export interface GalleryWord {
  name: string;
  /** Title of the group authors find it in. */
  group: string;
  /** Part of addresses: `goal-ladder`. */
  id: string;
  summary: string;
  specimen: string;
  inside?: string;
  props: PropLine[];
  /** The specimen on a page; empty where this site's program lacks what it asks for, or only clinicians see it. */
  blocks: Block[];
  /** The specimen on paper; undefined where it cannot be drawn here. */
  sheet: Sheet | undefined;
}

/** Entries of each list of a program that a specimen shows. */
const SHOWN = 2;

const FACE = { edition: 'fillable', size: 'standard', paper: 'a4' } as const;

/** With other content come other pictures and other specimens, so each reading of the site has its own. */
const galleries = new WeakMap<SiteData, Gallery>();

interface Gallery {
  words: GalleryWord[];
  examples: ExampleSheet[];
  maker: PdfMaker;
}

/** Every word with its specimen, composed for the first program of the site in its default language. */
export async function listGalleryWords(): Promise<GalleryWord[]> {
  return galleryOf(await loadSite()).words;
}

/** Whole sheets that show what the words do together. */
export async function listExamples(): Promise<ExampleSheet[]> {
  return galleryOf(await loadSite()).examples;
}

/** The specimen of a word, or an example, on paper, as an SVG. */
export async function drawWord(id: string): Promise<string> {
  const data = await loadSite();
  const { words, examples, maker } = galleryOf(data);
  const sheet = [...words, ...examples].find((one) => one.id === id)?.sheet;
  if (!sheet) throw new Error(`The word ${id} cannot be drawn.`);
  const setting = makePaperSetting(data.library, galleryLanguage(data));
  return maker.draw({ document: sheet, face: FACE, setting, root: data.library.root });
}

function galleryOf(data: SiteData): Gallery {
  const gallery = galleries.get(data) ?? {
    words: WORD_GROUPS.flatMap(({ title, words }) => words.map((word) => makeGalleryWord(word, title, data))),
    examples: composeExamples(data),
    maker: createPdfMaker(),
  };
  galleries.set(data, gallery);
  return gallery;
}

function makeGalleryWord(word: Word, group: string, data: SiteData): GalleryWord {
  const id = word.name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  const body = composeSpecimen(word, id, data);
  const { name, summary, specimen, inside } = word;
  return {
    ...{ name, group, id, summary, specimen, props: describeProps(word) },
    ...(inside === undefined ? {} : { inside }),
    blocks: mapBlocks(body, (block) => (block.type === 'for-clinician' ? [] : [block])),
    sheet: body.length > 0 && hasPictures(body, data) ? makeSheet(word, id, body, data) : undefined,
  };
}

/** The specimen's nodes; none where the program has nothing of what it asks for. */
function composeSpecimen(word: Word, id: string, data: SiteData): Block[] {
  const { template } = compileTemplate(
    // Below a heading, as it would stand in a sheet.
    { file: `${word.name}.mdx`, body: `## ${word.name}\n\n${word.specimen}` },
    { words: VOCABULARY.map(({ name }) => name), values: WORKSHEET_VALUES },
  );
  const [composed] = galleryLanguage(data).programs;
  if (!template || !composed) return [];
  const { blocks, problems } = evaluateTemplate(
    template,
    { ...makeGallerySetting(data), worksheet: id, program: shorten(composed.program), owner: 'patient' },
    VOCABULARY,
  );
  if (problems.length > 0) return [];
  const terms = new Set(data.library.glossary.value.terms.map((term) => term.id));
  return mapBlocks(prefixHeadings(blocks.slice(1), id), (block): Block[] => {
    switch (block.type) {
      case 'when':
        return block.children;
      case 'paragraph':
        return [
          {
            ...block,
            children: block.children.flatMap((inline) =>
              inline.type === 'term' && !terms.has(inline.term) ? inline.children : [inline],
            ),
          },
        ];
      default:
        return [block];
    }
  });
}

/** A specimen shows how a list looks, not all that is in it. */
function shorten(program: Program): Program {
  const lists = [
    'domains',
    'measures',
    'components',
    'daily_activities',
    'barriers',
    'coping_ideas',
    'share_audiences',
  ] as const;
  return { ...program, ...Object.fromEntries(lists.map((key) => [key, program[key].slice(0, SHOWN)])) };
}

/** The pictures of specimens are the project's own; another publisher may have deleted them. */
function hasPictures(body: readonly Block[], { library }: SiteData): boolean {
  let complete = true;
  mapBlocks(body, (block) => {
    if ('src' in block) complete &&= existsSync(path.join(library.root, 'content/images', block.src));
    return [block];
  });
  return complete;
}

function makeSheet({ name, summary }: Word, id: string, body: Block[], data: SiteData): Sheet {
  const { site } = data;
  return {
    kind: 'sheet',
    id,
    key: id,
    lang: site.default_language,
    title: name,
    purpose: summary,
    body,
    status: { version: '1.0.0', status: 'draft', nextReview: site.build_day, sources: [] },
    file: `${name}.mdx`,
  };
}
