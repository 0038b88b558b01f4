import { compact } from '../model/compact.ts';
import type { DocumentStatus, Source } from '../model/node.ts';

/** What front matter and program files say of their own standing, see `statusKeys` of the schemas. */
interface Standing {
  version: string;
  status: 'draft' | 'reviewed';
  last_reviewed?: string | undefined;
  reviewed_by?: string | undefined;
  next_review: string;
  sources: Source[];
}

export function readStatus(standing: Standing): DocumentStatus {
  return compact({
    version: standing.version,
    status: standing.status,
    lastReviewed: standing.last_reviewed,
    reviewedBy: standing.reviewed_by,
    nextReview: standing.next_review,
    sources: standing.sources.map(compact),
  });
}
