import type { Compression } from '../../pdf/write/compression.ts';
import { MANIFEST_FILE, type Manifest } from '../../model/manifest.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { PdfRef } from '../../pdf/values.ts';
import { dict, isDict, name, PdfStream, PdfString } from '../../pdf/values.ts';

/** Attaches the list of fields (ISO 32000-1, 7.11.4), named in both ways PDF/UA asks for (7.11). */
export function attachManifest(file: PdfFile, manifest: Manifest, { deflate }: Compression): void {
  const json = new TextEncoder().encode(JSON.stringify(manifest));
  const embedded = file.add(
    new PdfStream(
      dict({
        Type: name('EmbeddedFile'),
        Subtype: name('application/json'),
        Params: dict({ Size: json.length }),
        Filter: name('FlateDecode'),
      }),
      deflate(json),
    ),
  );
  const fileName = new PdfString(MANIFEST_FILE);
  const specification = file.add(
    dict({
      Type: name('Filespec'),
      F: fileName,
      UF: fileName,
      EF: dict({ F: embedded, UF: embedded }),
      AFRelationship: name('Data'),
      Desc: new PdfString('The fields of this form and where they lie, for reading the answers'),
    }),
  );
  const { catalog } = file;
  const names = file.get(catalog.get('Names'));
  catalog.set(
    'Names',
    new Map([...(isDict(names) ? names : []), ['EmbeddedFiles', dict({ Names: [fileName, specification] })]]),
  );
  catalog.set('AF', [specification]);
  file.set(file.trailer.get('Root') as PdfRef, catalog);
}
