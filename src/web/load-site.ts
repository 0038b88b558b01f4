import fs from 'node:fs/promises';
import path from 'node:path';
import { checkLibrary } from '../check/check-library.ts';
import { formatReport } from '../problem/report.ts';
import type { PdfFacts } from '../paper/paper-document.ts';
import type { Library } from '../read/library.ts';
import type { Site } from '../read/schema/site.ts';
import type { Composition } from '../compose/composition.ts';

/** All that the pages show. */
export interface SiteData {
  site: Site;
  /** The path the site is served under; begins and ends with `/`. */
  base: string;
  library: Library;
  composition: Composition;
  /** Facts of the PDFs by path below the site; empty as long as none was made. */
  facts: Map<string, PdfFacts>;
}

/** The folder that holds `content/` and `templates/`: HANDRAIL_ROOT, or where the command was started. */
export function siteRoot(): string {
  return path.resolve(process.env['HANDRAIL_ROOT'] ?? '.');
}

/** The path the site is served under: HANDRAIL_BASE, or what site.yaml says. */
export function siteBase(site: Site): string {
  return process.env['HANDRAIL_BASE'] ?? site.base;
}

/** Astro loads its configuration and its pages as two copies of this module; what was read is shared by both. */
const shared = globalThis as { handrailSite?: Promise<SiteData> | undefined };

/**
 * Reads, composes and checks the content, once until `forgetSite` is called.
 * @throws when the content has errors: the report of all of them, with the place of the first for the overlay of `astro dev`
 */
export function loadSite(): Promise<SiteData> {
  return (shared.handrailSite ??= readSite(siteRoot(), process.env['HANDRAIL_FACTS']));
}

/** Makes the next `loadSite` read the content again. */
export function forgetSite(): void {
  shared.handrailSite = undefined;
}

async function readSite(root: string, factsFile: string | undefined): Promise<SiteData> {
  const { library, composition, problems } = await checkLibrary(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors[0] || !library || !composition) throw new ContentError(formatReport(problems, root), root, errors[0]);
  const facts: PdfFacts[] = factsFile === undefined ? [] : JSON.parse(await fs.readFile(factsFile, 'utf8'));
  const site = library.site.value;
  return { site, base: siteBase(site), library, composition, facts: new Map(facts.map((fact) => [fact.path, fact])) };
}

/** `loc` and `hint` are what the overlay of `astro dev` shows beside the message. */
class ContentError extends Error {
  override name = 'ContentError';
  loc?: { file: string; line: number; column: number };
  hint?: string;

  constructor(report: string, root: string, first?: { file: string; line: number; column: number; advice: string }) {
    super(report);
    if (!first) return;
    this.loc = { file: path.join(root, first.file), line: first.line, column: first.column };
    this.hint = first.advice;
  }
}
