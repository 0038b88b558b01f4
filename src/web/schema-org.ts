import type { DocumentStatus, Source } from '../model/node.ts';

/** A page as schema.org describes it (https://schema.org/MedicalWebPage), to be written as JSON-LD. */
export function describeMedicalPage(page: {
  title: string;
  description: string;
  url: string;
  lang: string;
  publisher: { name: string; url: string };
  status: DocumentStatus;
}): Record<string, unknown> {
  const { status } = page;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: page.title,
    description: page.description,
    url: page.url,
    inLanguage: page.lang,
    version: status.version,
    creativeWorkStatus: status.status,
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    publisher: { '@type': 'Organization', name: page.publisher.name, url: page.publisher.url },
    ...(status.lastReviewed ? { lastReviewed: status.lastReviewed } : {}),
    ...(status.reviewedBy ? { reviewedBy: { '@type': 'Person', name: status.reviewedBy } } : {}),
    ...(status.sources.length > 0 ? { citation: status.sources.map(cite) } : {}),
  };
}

/** A source as one line: authors (year). Title. Where it appeared. */
function cite(source: Source): string {
  return `${source.authors} (${source.year}). ${source.title}. ${source.in}.`;
}

/** The address at which a source can be read, if one is known. */
export function sourceUrl(source: Source): string | undefined {
  if (source.doi) return `https://doi.org/${source.doi}`;
  if (source.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`;
  return source.url;
}
