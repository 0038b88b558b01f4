import type { Ua1Finding } from './finding.ts';
import type { Ua1Document } from './ua1-document.ts';

const PDFUA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';
const DC_NAMESPACE = 'http://purl.org/dc/elements/1.1/';

/** Header, viewer preferences and XMP metadata (ISO 14289-1, 5, 6.1 and 7.1). */
export function* checkMetadata(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkHeader(document);
  yield* checkTitleIsShown(document);
  const { pdf, catalog, language } = document;
  const metadata = pdf.streamAt(catalog, 'Metadata');
  if (!metadata || pdf.nameAt(metadata.dict, 'Type') !== 'Metadata' || pdf.nameAt(metadata.dict, 'Subtype') !== 'XML') {
    yield { clause: '7.1-8', message: 'The catalog has no metadata stream of type Metadata and subtype XML.' };
  }
  if (!metadata) return;
  const xmp = Buffer.from(pdf.decode(metadata)).toString('utf8');
  yield* checkIdentification(xmp);
  yield* checkTitle(xmp);
  if (language === undefined && hasTextInDefaultLanguageOnly(xmp)) {
    yield { clause: '7.2-33', message: 'The metadata has text in the default language, but the catalog names none.' };
  }
}

function* checkHeader({ pdf }: Ua1Document): Generator<Ua1Finding> {
  if (!/^%PDF-1\.[0-7]$/.test(pdf.header)) {
    yield { clause: '6.1-1', message: `The file begins with "${pdf.header}" instead of %PDF-1.n, n from 0 to 7.` };
  }
}

function* checkTitleIsShown({ pdf, catalog }: Ua1Document): Generator<Ua1Finding> {
  const preferences = pdf.dictAt(catalog, 'ViewerPreferences');
  if (!preferences || !pdf.isTrueAt(preferences, 'DisplayDocTitle')) {
    yield { clause: '7.1-10', message: 'ViewerPreferences does not set DisplayDocTitle to true.' };
  }
}

function* checkIdentification(xmp: string): Generator<Ua1Finding> {
  const part = findProperty(xmp, PDFUA_NAMESPACE, 'part');
  const amendment = findProperty(xmp, PDFUA_NAMESPACE, 'amd');
  const corrigendum = findProperty(xmp, PDFUA_NAMESPACE, 'corr');
  if (!part && !amendment && !corrigendum) {
    yield { clause: '5-1', message: 'The metadata has no PDF/UA identification.' };
    return;
  }
  if (part?.value !== '1') {
    yield { clause: '5-2', message: `The metadata gives the PDF/UA part as "${part?.value ?? ''}" instead of 1.` };
  }
  const properties = [
    ['5-3', 'part', part],
    ['5-4', 'amd', amendment],
    ['5-5', 'corr', corrigendum],
  ] as const;
  for (const [clause, name, property] of properties) {
    if (property && property.prefix !== 'pdfuaid') {
      yield { clause, message: `The metadata writes ${property.prefix}:${name} instead of pdfuaid:${name}.` };
    }
  }
}

function* checkTitle(xmp: string): Generator<Ua1Finding> {
  if (!findProperty(xmp, DC_NAMESPACE, 'title')) {
    yield { clause: '7.1-9', message: 'The metadata has no dc:title.' };
  }
}

/** Whether there is a text whose only language is the default one. Where others stand beside it, one of them is its own. */
function hasTextInDefaultLanguageOnly(xmp: string): boolean {
  return [...xmp.matchAll(/<rdf:Alt\b[^>]*>([\s\S]*?)<\/rdf:Alt>/g)].some(([, alternatives]) => {
    const languages = [...alternatives!.matchAll(/xml:lang\s*=\s*["']([^"']*)["']/g)].map(([, language]) => language);
    return languages.length === 1 && languages[0] === 'x-default';
  });
}

/** A property of an XMP packet, as element or as attribute, under whatever prefix is bound to its namespace. */
function findProperty(xmp: string, namespace: string, name: string): { prefix: string; value: string } | undefined {
  for (const [, prefix = '', , uri] of xmp.matchAll(/xmlns:([\w.-]+)\s*=\s*(["'])(.*?)\2/g)) {
    if (uri !== namespace) continue;
    const element = new RegExp(`<${prefix}:${name}\\b[^>]*>([\\s\\S]*?)</${prefix}:${name}>`).exec(xmp);
    const attribute = new RegExp(`\\s${prefix}:${name}\\s*=\\s*["']([^"']*)["']`).exec(xmp);
    const value = (element ?? attribute)?.[1];
    if (value !== undefined) return { prefix, value: value.trim() };
  }
  return undefined;
}
