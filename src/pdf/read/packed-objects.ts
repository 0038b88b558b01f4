import { type PDFContext, PDFObject, PDFRef } from 'pdf-lib';
import { ValueParser } from './parse-value.ts';
import { toPdfLib } from './to-pdf-lib.ts';

/** An object of an object stream that nobody has asked for yet. */
class PackedObject extends PDFObject {
  readonly parser: ValueParser;
  readonly offset: number;

  /** `parser` is one for all objects of the stream. */
  constructor(parser: ValueParser, offset: number) {
    super();
    this.parser = parser;
    this.offset = offset;
  }

  /** Undefined where nothing can be made of it. */
  parse(context: PDFContext): PDFObject | undefined {
    try {
      return toPdfLib(this.parser.valueAt(this.offset), context);
    } catch {
      return undefined;
    }
  }
}

/** The objects of a file, parsed when they are asked for. pdf-lib asks in two ways: for one, and for all. */
class ObjectTable extends Map<PDFRef, PDFObject> {
  readonly context: PDFContext;

  constructor(context: PDFContext, objects: ReadonlyMap<PDFRef, PDFObject>) {
    super();
    this.context = context;
    for (const [ref, object] of objects) this.set(ref, object);
  }

  override get(ref: PDFRef): PDFObject | undefined {
    const object = super.get(ref);
    if (!(object instanceof PackedObject)) return object;
    const parsed = object.parse(this.context);
    if (parsed) this.set(ref, parsed);
    else this.delete(ref);
    return parsed;
  }

  override entries(): MapIterator<[PDFRef, PDFObject]> {
    for (const ref of [...this.keys()]) this.get(ref);
    return super.entries();
  }
}

/**
 * Adds the objects of an object stream to those of its file, to be parsed when they are asked for: most objects of a form are
 * its structure tree, which is not needed to read its answers. An `offset` is where the object begins in `data`.
 */
export function addPackedObjects(
  context: PDFContext,
  data: Uint8Array,
  objects: readonly { number: number; offset: number }[],
): void {
  // pdf-lib has no other place for objects that are not parsed yet.
  const holder = context as unknown as { indirectObjects: ReadonlyMap<PDFRef, PDFObject> };
  if (!(holder.indirectObjects instanceof ObjectTable))
    holder.indirectObjects = new ObjectTable(context, holder.indirectObjects);
  const parser = new ValueParser(data, 0, data.length, { lenient: true });
  for (const { number, offset } of objects) context.assign(PDFRef.of(number), new PackedObject(parser, offset));
}
