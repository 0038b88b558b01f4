import type { Place } from '../model/node.ts';

/** Something an author must fix. `message` says what and why, `advice` what to do; both are full sentences. */
export interface Problem extends Place {
  /** Short permanent id, such as `unknown-key`. */
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  advice: string;
}
