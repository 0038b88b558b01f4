import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Face } from '../../model/face.ts';
import { Refusal } from '../../problem/refusal.ts';
import type { Layout, Overflow, PaperDocument, PaperSetting, Typeset } from '../paper-document.ts';
import { writePaperData } from './paper-data.ts';

/** Everything a typesetter needs besides the document; read once, for any number of documents. */
export interface PaperResources {
  /** Whole static fonts, from `readPaperFonts`. */
  fonts: readonly Uint8Array[];
  /** Source of each theme file by its name, such as `main.typ`. */
  theme: Readonly<Record<string, string>>;
  /** The signs of the stages and the picture of the cover, as SVG by their file's name. */
  signs: Readonly<Record<string, Uint8Array>>;
  /** Pictures by their path below `content/images/`. */
  images: Readonly<Record<string, Uint8Array>>;
}

/** What a document needs to fit its pages. */
export interface Fit {
  /** The distance of the writing lines of a room in pt, by the name of its placeholder. */
  pitches: Readonly<Record<string, number>>;
  /** The keys of sheets in which all that stands below each other stands closer. */
  snug: readonly string[];
  /** And of those in which it stands further apart. */
  airy: readonly string[];
}

const AS_IN_THEME: Fit = { pitches: {}, snug: [], airy: [] };

/** What any build of the engine offers: native in Node, WebAssembly in a browser. */
export interface Typesetter {
  /**
   * The tagged PDF of one face of a document; PDF/UA-1 but for its fields, which are links to `https://field.invalid/<widget>`.
   * The same arguments give the same bytes. `fit` is what differs from the theme.
   *
   * @throws TypesetError if the engine warns or refuses: a letter no font has, a picture that is missing
   */
  typeset(document: PaperDocument, face: Face, setting: PaperSetting, fit?: Fit): Typeset;
  /** The body of a document as an SVG that needs no font and holds no link; its pages stand below each other. */
  draw(document: PaperDocument, face: Face, setting: PaperSetting): string;
}

/** What the engine refuses or warns of. */
export class TypesetError extends Error {
  override name = 'TypesetError';
}

const FOLDER = resolve('/', 'handrail');
const MAIN = callOf('typeset');
const PICTURE = callOf('picture');

function callOf(name: string): string {
  return `#import "/handrail/main.typ": ${name}\n#show: it => ${name}(json("/handrail/data.json"))\n`;
}

/**
 * Documents a memoized layout outlives without being used again. Sheets have parts in common. The faces of a book of 188 pages
 * would take a quarter less time each after another, but what is kept of each takes some 230 MB.
 */
const CACHE_AGE = { workbook: 0, other: 3 };

/** @throws {Refusal} where the engine has no build for this computer */
export function createTypesetter(resources: PaperResources): Typesetter {
  const compiler = loadEngine().create({
    workspace: resolve('/'),
    fontArgs: [{ fontBlobs: resources.fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [name, source] of Object.entries(resources.theme)) compiler.addSource(resolve(FOLDER, name), source);
  for (const [name, bytes] of Object.entries(resources.signs))
    compiler.mapShadow(resolve(FOLDER, 'signs', name), Buffer.from(bytes));
  for (const [src, bytes] of Object.entries(resources.images)) {
    compiler.mapShadow(resolve(FOLDER, 'images', src), Buffer.from(bytes));
  }

  function compile(
    main: string,
    document: PaperDocument,
    face: Face,
    setting: PaperSetting,
    fit = AS_IN_THEME,
  ): NodeTypstDocument {
    // Apart from the data, so that what has no lines is not laid out again when only these change.
    compiler.mapShadow(resolve(FOLDER, 'fit.json'), Buffer.from(JSON.stringify(fit)));
    compiler.mapShadow(resolve(FOLDER, 'data.json'), Buffer.from(writePaperData(document, face, setting)));
    // Not when the same pages are laid out once more to fit: most of them are as before.
    if (fit === AS_IN_THEME) compiler.evictCache(document.kind === 'workbook' ? CACHE_AGE.workbook : CACHE_AGE.other);
    const compilation = compiler.compile({ mainFileContent: main });
    const complaint = compilation.takeDiagnostics() ?? compilation.takeWarnings();
    if (complaint || !compilation.result)
      throw new TypesetError(describe(complaint?.shortDiagnostics ?? [], document, face));
    return compilation.result;
  }

  return {
    typeset(document, face, setting, fit) {
      const made = typeset(document, face, setting, fit);
      collectYoung();
      return made;
    },
    draw(document, face, setting) {
      const svg = compiler.plainSvg(compile(PICTURE, document, face, setting));
      return svg.replace(/<a\b[^>]*>|<\/a>/g, '').replace(/>\s+</g, '><');
    },
  };

  function typeset(document: PaperDocument, face: Face, setting: PaperSetting, fit?: Fit): Typeset {
    const result = compile(MAIN, document, face, setting, fit);
    const overflows = listOnce(compiler.query(result, { selector: '<overflow>', field: 'value' }) as Overflow[]);
    const bytes = exportPdf(compiler, result, document, face);
    const pages = result.numOfPages;
    const [layout] = compiler.query(result, { selector: '<layout>', field: 'value' }) as [Layout];
    return { bytes: new Uint8Array(bytes), pages, overflows, layout };
  }
}

/**
 * A typeset document takes native memory until its object is collected. While that is young it is found at once; later all of
 * memory would have to be searched, which costs a third of the time of a book. Only where a process was started to allow it.
 */
function collectYoung(): void {
  globalThis.gc?.({ type: 'minor' });
}

type Engine = { NodeCompiler: typeof NodeCompiler };

/**
 * The engine. Not imported: where its native part is missing, the import of this file would fail before anybody can say why.
 * @throws {Refusal} where it has no build for this computer
 */
export function loadEngine(): Engine['NodeCompiler'] {
  const require = createRequire(import.meta.url);
  try {
    return (require('@myriaddreamin/typst-ts-node-compiler') as Engine).NodeCompiler;
  } catch (cause) {
    // Its WebAssembly build is no way out: that of 0.7.0 writes no PDF/UA-1.
    throw new Refusal(
      `Typst, which makes the PDFs, is not installed for this computer (${process.platform}, ${process.arch}). ` +
        'There is a build for Windows, macOS and Linux, on x64 and arm64: delete node_modules, and run "npm ci" with ' +
        'the Node of this computer. "npm run check" works without it.',
      { cause },
    );
  }
}

function exportPdf(compiler: NodeCompiler, result: NodeTypstDocument, document: PaperDocument, face: Face): Buffer {
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1' });
  } catch (error) {
    // The exporter throws its diagnostics as the text of their Rust values.
    const messages = [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => ({
      message: message!.replaceAll('\\"', '"'),
    }));
    throw new TypesetError(describe(messages.length > 0 ? messages : [{ message: String(error) }], document, face));
  }
}

/** What stands on many pages, such as the footer, is reported once, where it misses most. */
function listOnce(overflows: Overflow[]): Overflow[] {
  const worst = new Map<string, Overflow>();
  for (const { text, place, by } of overflows) {
    const key = `${place}\0${text}`;
    if (by > (worst.get(key)?.by ?? 0)) worst.set(key, { text, place, by });
  }
  return [...worst.values()];
}

function describe(diagnostics: unknown[], document: PaperDocument, face: Face): string {
  const complaints = diagnostics.map((diagnostic) => (diagnostic as { message: string }).message);
  return `${document.key} (${document.lang}, ${face.edition}, ${face.size}, ${face.paper}) cannot be typeset: ${complaints.join('; ')}`;
}
