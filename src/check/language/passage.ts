import type { Place } from '../../model/node.ts';

/** A run of words an author wrote in one piece: a paragraph, an item of a list, a label, a hint. */
export interface Passage {
  text: string;
  place: Place;
  /** Prose is counted; labels and hints are only searched for words. */
  kind: 'prose' | 'label';
}

/** What stands below one heading. */
export interface TextSection {
  title: string;
  place: Place;
  passages: Passage[];
}

/** All that patients read of one authored file, in one language. */
export interface PatientText {
  file: string;
  title: string;
  /** BCP 47. */
  lang: string;
  sections: TextSection[];
  /** Glossary terms it explains, by id. */
  explained: ReadonlySet<string>;
}
