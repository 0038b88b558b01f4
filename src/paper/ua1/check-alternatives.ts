import type { Ua1Finding } from './finding.ts';
import type { Ua1Document } from './ua1-document.ts';

/** Texts in the place of figures and formulas, and IDs of notes (ISO 14289-1, 7.3, 7.7 and 7.9). */
export function* checkAlternatives(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkAlternativeTexts(document);
  yield* checkNotes(document);
}

function* checkAlternativeTexts({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  const clauses = { Figure: '7.3-1', Formula: '7.7-1' } as const;
  for (const { dict, standardType } of tree?.elements ?? []) {
    if (standardType !== 'Figure' && standardType !== 'Formula') continue;
    if (pdf.textAt(dict, 'Alt') || pdf.textAt(dict, 'ActualText') !== undefined) continue;
    const object = pdf.objectOf(dict);
    const message = `The ${standardType.toLowerCase()} ${object} has neither alternative nor replacement text.`;
    yield { clause: clauses[standardType], object, message };
  }
}

function* checkNotes({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  const ids = new Set<string>();
  for (const { dict, standardType } of tree?.elements ?? []) {
    if (standardType !== 'Note') continue;
    const object = pdf.objectOf(dict);
    const id = pdf.textAt(dict, 'ID');
    if (!id) {
      yield { clause: '7.9-1', object, message: `The note ${object} has no ID.` };
    } else if (ids.has(id)) {
      yield { clause: '7.9-2', object, message: `The note ${object} has the ID "${id}" of another note.` };
    } else {
      ids.add(id);
    }
  }
}
