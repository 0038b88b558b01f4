import { PDFHeader } from 'pdf-lib';
import { dictAt } from '../../../pdf/read/pdf-access.ts';
import type { Break } from './break.ts';
import { deleteEntries, editMetadata, setEntries } from './break.ts';

export const METADATA_BREAKS: readonly Break[] = [
  { clause: '5-1', spoil: (pdf) => editMetadata(pdf, (xmp) => xmp.replace(/<pdfuaid:part>.*<\/pdfuaid:part>/, '')) },
  {
    clause: '5-2',
    spoil: (pdf) => editMetadata(pdf, (xmp) => xmp.replace('<pdfuaid:part>1<', '<pdfuaid:part>2<')),
  },
  {
    clause: '5-3',
    spoil: (pdf) => editMetadata(pdf, (xmp) => xmp.replaceAll('pdfuaid:', 'ua:').replace(':pdfuaid', ':ua')),
  },
  { clause: '5-4', spoil: (pdf) => editMetadata(pdf, (xmp) => addUnderOtherPrefix(xmp, 'amd')) },
  { clause: '5-5', spoil: (pdf) => editMetadata(pdf, (xmp) => addUnderOtherPrefix(xmp, 'corr')) },
  {
    clause: '6.1-1',
    spoil: (pdf) => {
      pdf.context.header = PDFHeader.forVersion(2, 0);
    },
  },
  {
    clause: '6.2-1',
    spoil: (pdf) => setEntries(pdf, dictAt(pdf.catalog, 'MarkInfo')!, { Marked: false }),
  },
  { clause: '7.1-4', spoil: (pdf) => setEntries(pdf, dictAt(pdf.catalog, 'MarkInfo')!, { Suspects: true }) },
  { clause: '7.1-8', spoil: (pdf) => deleteEntries(pdf.catalog, 'Metadata') },
  { clause: '7.1-9', spoil: (pdf) => editMetadata(pdf, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, '')) },
  {
    clause: '7.1-10',
    spoil: (pdf) => setEntries(pdf, dictAt(pdf.catalog, 'ViewerPreferences')!, { DisplayDocTitle: false }),
  },
];

function addUnderOtherPrefix(xmp: string, property: string): string {
  const description = `<rdf:Description rdf:about="" xmlns:ua="http://www.aiim.org/pdfua/ns/id/">`;
  return xmp.replace('</rdf:RDF>', `${description}<ua:${property}>2005</ua:${property}></rdf:Description></rdf:RDF>`);
}
