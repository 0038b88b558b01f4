/** The faces of one document on paper. */
export const EDITIONS = ['fillable', 'print'] as const;
export const SIZES = ['standard', 'large'] as const;
export const PAPERS = ['a4', 'letter'] as const;

export type Edition = (typeof EDITIONS)[number];
export type Size = (typeof SIZES)[number];
export type Paper = (typeof PAPERS)[number];

export interface Face {
  edition: Edition;
  size: Size;
  paper: Paper;
}

/** `fillable-standard-a4`, the part of a file name that tells its face. */
export function faceName(face: Face): string {
  return `${face.edition}-${face.size}-${face.paper}`;
}
