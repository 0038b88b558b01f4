import { PdfStream } from '../../pdf/values.ts';
import type { Ua1Finding } from './finding.ts';
import type { Ua1Document } from './ua1-document.ts';

/** Things a file may carry besides its pages (ISO 14289-1, 7.10, 7.11, 7.15 and 7.18.6.2). */
export function* checkAttachments(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkEmbeddedFiles(document);
  yield* checkMediaClips(document);
  yield* checkOptionalContent(document);
  yield* checkXfa(document);
}

function* checkEmbeddedFiles({ pdf, objects }: Ua1Document): Generator<Ua1Finding> {
  for (const { dict, object } of objects.having('EF')) {
    if (!pdf.dictAt(dict, 'EF') || (pdf.textAt(dict, 'F') && pdf.textAt(dict, 'UF'))) continue;
    yield { clause: '7.11-1', object, message: `The file specification ${object} lacks the file name in F or UF.` };
  }
}

function* checkMediaClips({ pdf, objects }: Ua1Document): Generator<Ua1Finding> {
  for (const { dict, object } of objects.ofType('MCD')) {
    if (!dict.has('D')) continue;
    if (pdf.textAt(dict, 'CT') === undefined) {
      yield { clause: '7.18.6.2-1', object, message: `The media clip in ${object} does not name its content type.` };
    }
    // Alternating languages and texts (ISO 32000-1, 14.9.2.4).
    const texts = pdf.listAt(dict, 'Alt').map((text) => pdf.textOf(text));
    if (texts.length === 0 || texts.length % 2 !== 0 || texts.some((text, index) => index % 2 === 1 && !text)) {
      yield { clause: '7.18.6.2-2', object, message: `The media clip in ${object} has no alternative text.` };
    }
  }
}

function* checkOptionalContent({ pdf, catalog }: Ua1Document): Generator<Ua1Finding> {
  const properties = pdf.dictAt(catalog, 'OCProperties');
  if (!properties) return;
  for (const configuration of [pdf.dictAt(properties, 'D') ?? [], pdf.dictsAt(properties, 'Configs')].flat()) {
    const object = pdf.objectOf(configuration);
    if (!pdf.textAt(configuration, 'Name')) {
      yield { clause: '7.10-1', object, message: `A configuration of optional content in ${object} has no name.` };
    }
    if (configuration.has('AS')) {
      const message = `A configuration of optional content in ${object} switches layers by itself (AS).`;
      yield { clause: '7.10-2', object, message };
    }
  }
}

function* checkXfa({ pdf, form }: Ua1Document): Generator<Ua1Finding> {
  const xfa = form && pdf.valueAt(form, 'XFA');
  if (!form || !xfa) return;
  yield { clause: 'invariant:no-xfa', message: 'The form has XFA data.' };
  const streams = [pdf.streamAt(form, 'XFA'), ...pdf.listOf(xfa)].filter((value) => value instanceof PdfStream);
  const text = streams.map((stream) => Buffer.from(pdf.decode(stream)).toString('utf8')).join('');
  if (/<dynamicRender\b[^>]*>\s*required\s*</.test(text)) {
    yield { clause: '7.15-1', message: 'The form is a dynamic XFA form.' };
  }
}
