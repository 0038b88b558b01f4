import type { PdfDict, PdfStream } from '../../pdf/values.ts';
import type { Ua1Finding } from './finding.ts';
import type { Mark } from './read-content.ts';
import { isJoinedToRoot } from '../../pdf/read/structure-tree.ts';
import type { Ua1Document } from './ua1-document.ts';

/** That each bit of page content is either tagged or an artifact, never both (ISO 14289-1, 7.1 and 7.20). */
export function* checkContent(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkMarks(document);
  yield* checkFormXObjects(document);
  yield* checkContentOfPage(document);
}

function* checkMarks({ pdf, content, tree }: Ua1Document): Generator<Ua1Finding> {
  const joined = new Map<PdfDict, boolean>();
  const isTagged = ({ element }: Mark): boolean => {
    if (!element || !tree) return false;
    if (!joined.has(element)) joined.set(element, isJoinedToRoot(pdf, element, tree.root));
    return joined.get(element) === true;
  };
  for (const mark of content.marks) {
    const page = mark.page.number;
    const where = `${mark.mcid === undefined ? '' : ` with MCID ${mark.mcid}`} on page ${page}`;
    const tagged = isTagged(mark);
    if (mark.tag === 'Artifact' && tagged) {
      yield { clause: '7.1-1', page, message: `An artifact${where} lies inside tagged content.` };
    }
    if (tagged && isInArtifact(mark)) {
      yield { clause: '7.1-2', page, message: `Tagged content${where} lies inside an artifact.` };
    }
    if (mark.firstPaint !== undefined && !tagged && !isInArtifact(mark)) {
      const message = `Content${where} is neither tagged nor an artifact (operator ${mark.firstPaint}).`;
      yield { clause: '7.1-3', page, message };
    }
  }
}

function isInArtifact(mark: Mark | undefined): boolean {
  return mark !== undefined && (mark.tag === 'Artifact' || isInArtifact(mark.parent));
}

function* checkFormXObjects({ pdf, content }: Ua1Document): Generator<Ua1Finding> {
  const drawn = new Set<PdfStream>();
  for (const { form, page } of content.forms) {
    if (form.dict.has('Ref') && !drawn.has(form)) {
      const object = pdf.objectOf(form.dict);
      yield { clause: '7.20-1', page, object, message: `The form XObject ${object} takes its content from elsewhere.` };
    }
    if (pdf.numberAt(form.dict, 'StructParents') !== undefined && drawn.has(form)) {
      const object = pdf.objectOf(form.dict);
      yield { clause: '7.20-2', page, object, message: `The tagged form XObject ${object} is drawn more than once.` };
    }
    drawn.add(form);
  }
}

function* checkContentOfPage({ content, tree }: Ua1Document): Generator<Ua1Finding> {
  for (const { mcid, element, page } of content.marks) {
    if (mcid === undefined) continue;
    const kids = (element && tree?.elementOf.get(element)?.kids) ?? [];
    if (kids.some((kid) => kid.kind === 'content' && kid.mcid === mcid && kid.page === page.dict)) continue;
    yield {
      clause: 'invariant:content-of-page',
      page: page.number,
      message: `The MCID ${mcid} of page ${page.number} does not belong to an element that holds it on this page.`,
    };
  }
}
