import type { Site } from '../read/schema/site.ts';
import type { SiteValues } from '../words/word-context.ts';

/** What templates may say of the publisher: the values of a path that starts with "site". */
export function readSiteValues({ publisher: { name, url, email, phone } }: Site): SiteValues {
  return { name, url, email, phone };
}
