import { ANNOTATION_BREAKS, ATTACHMENT_BREAKS } from './break-annotations.ts';
import { CONTAINMENT_BREAKS, TABLE_BREAKS } from './break-containment.ts';
import { CONTENT_BREAKS } from './break-content.ts';
import { FONT_BREAKS } from './break-fonts.ts';
import { INVARIANT_BREAKS } from './break-invariants.ts';
import { LANGUAGE_BREAKS } from './break-language.ts';
import { METADATA_BREAKS } from './break-metadata.ts';
import { STRUCTURE_BREAKS } from './break-structure.ts';
import { loadPdf, savePdf } from '../fixture.ts';
import type { Break } from './break.ts';

/** One break for each clause. */
export const BREAKS: readonly Break[] = [
  ...METADATA_BREAKS,
  ...STRUCTURE_BREAKS,
  ...CONTAINMENT_BREAKS,
  ...TABLE_BREAKS,
  ...LANGUAGE_BREAKS,
  ...CONTENT_BREAKS,
  ...ANNOTATION_BREAKS,
  ...ATTACHMENT_BREAKS,
  ...FONT_BREAKS,
  ...INVARIANT_BREAKS,
];

export async function breakPdf(good: Uint8Array, { spoil }: Break): Promise<Uint8Array> {
  const document = await loadPdf(good);
  spoil(document);
  return savePdf(document);
}
