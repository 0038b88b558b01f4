import { accessibleName } from '../model/accessible-name.ts';
import { fieldsOf } from '../model/fields-of.ts';
import { childrenOf } from '../model/inner-blocks.ts';
import { blocksOf } from '../model/walk-tree.ts';
import { mapBlocks } from '../model/map-blocks.ts';
import type { Block, Heading, Section, Sheet } from '../model/node.ts';
import type { ComposedSheet } from './composition.ts';

/** A sheet of the team without its body: what stands above the notes that belong to patients' sheets. */
type NotesFrame = Omit<Sheet, 'body'>;

/**
 * What the team's book holds of some sheets: those that are the clinician's, and before them one sheet with all that only the
 * team sees of the patients', below the title of each. The names of fields stay what they are. Of a worksheet in `read`, which
 * grows by these, only fields stand there: its words were there at an earlier occasion.
 */
export function composeTeamSheets(sheets: readonly ComposedSheet[], frame: NotesFrame, read: Set<string>): Sheet[] {
  const own = sheets.flatMap(({ patient, clinician }) => (patient === undefined ? [clinician] : []));
  const body = sheets.flatMap(({ patient, clinician }) => (patient === undefined ? [] : listNotes(clinician, read)));
  return body.length > 0 ? [{ ...frame, body }, ...own] : own;
}

function listNotes({ id, key, title, body }: Sheet, read: Set<string>): Section[] {
  const whole = findForClinician(body);
  const notes = read.has(id) ? whole.flatMap(keepFields) : whole;
  read.add(id);
  if (notes.length === 0) return [];
  const heading: Heading = {
    type: 'heading',
    level: 2,
    id: `notes--${key}`,
    children: [{ type: 'text', text: title }],
  };
  return [{ type: 'section', heading, children: nameBelow(title, raiseHeadings(notes)) }];
}

/** What is for the clinician, whole where one such part holds another. */
function findForClinician(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.type === 'for-clinician' ? [block] : findForClinician(childrenOf(block))));
}

/** A part for the clinician with nothing but what it asks. */
function keepFields(part: Block): Block[] {
  if (part.type !== 'for-clinician') return [];
  const children = mapBlocks(part.children, (block) => {
    if (block.type === 'section') return block.children;
    return childrenOf(block).length > 0 || fieldsOf([block]).length > 0 ? [block] : [];
  });
  return children.length > 0 ? [{ ...part, children }] : [];
}

/** The same with headings that begin at level 3, as below a title. */
function raiseHeadings(blocks: readonly Block[]): Block[] {
  const top = Math.min(...blocksOf(blocks).flatMap((block) => (block.type === 'heading' ? block.level : [])));
  const raise = (heading: Heading): Heading => ({
    ...heading,
    level: Math.min(4, heading.level - top + 3) as Heading['level'],
  });
  return mapBlocks(blocks, (block) => {
    if (block.type === 'heading') return [raise(block)];
    return block.type === 'section' ? [{ ...block, heading: raise(block.heading) }] : [block];
  });
}

/** Each field is named after its sheet, too, since one sheet now has those of several. */
function nameBelow(title: string, blocks: readonly Block[]): Block[] {
  const named = (key: string, value: unknown) =>
    key === 'accessibleName' && typeof value === 'string' ? accessibleName(title, value) : value;
  return JSON.parse(JSON.stringify(blocks), named) as Block[];
}
