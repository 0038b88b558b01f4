import { afterAll } from 'vitest';
import { openBuiltSite, type BuiltSite } from './built-site.ts';

/** The default content at `/`, and the specimen of every node and word below a sub-path, open for one test file. */
export const site = await openBuiltSite('.');
export const specimen = await openBuiltSite('tests/specimen', '/handrail/');
afterAll(() => Promise.all([site, specimen].map((one) => one.close())));

export const PROGRAM = 'programs/psychosomatic-rehabilitation/';

/** A page of one of the two sites, to be visited. */
export interface Address {
  path: string;
  address: string;
}

/** Addresses of pages of one of the two sites. Their paths name tests: the port is another in each run. */
export function addressesOf({ origin }: BuiltSite, paths: readonly string[]): Address[] {
  return paths.map((path) => ({ path, address: origin + path }));
}

/** Whether one of the two sites is asked, and no other host. */
export function isOwn(address: string): boolean {
  return [site, specimen].some(({ origin }) => address.startsWith(origin));
}
