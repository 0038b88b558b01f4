import type { Program } from '../read/schema/program.ts';
import type { DocumentStatus } from '../model/node.ts';

/** What a program says of its own standing, in the form of the sheets. */
export function statusOfProgram(program: Program): DocumentStatus {
  return {
    version: program.version,
    status: program.status,
    nextReview: program.next_review,
    sources: program.sources,
    ...(program.last_reviewed === undefined ? {} : { lastReviewed: program.last_reviewed }),
    ...(program.reviewed_by === undefined ? {} : { reviewedBy: program.reviewed_by }),
  };
}
