import { afterEach, expect, it, vi } from 'vitest';
import { runVeraPdf, VERAPDF_JAR } from '../../../tests/support/run-verapdf.ts';
import { FONT_VARIANTS } from './breaks/break-fonts.ts';
import { BREAKS, breakPdf } from './breaks/breaks.ts';
import { makeGoodPdf } from './fixture.ts';

afterEach(() => void vi.restoreAllMocks());

it.skipIf(!VERAPDF_JAR)(
  'veraPDF finds the same clauses broken as we do, in each spoilt PDF, and none in the good one (needs HANDRAIL_VERAPDF)',
  async () => {
    // The same key in each run: with some, what cannot be decrypted is no PDF to veraPDF.
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      new Uint8Array(array!.buffer, array!.byteOffset, array!.byteLength).fill(7);
      return array;
    });
    const good = await makeGoodPdf();
    const files = new Map([['good.pdf', good]]);
    const expected = new Map<string, string[]>([['good.pdf', []]]);
    for (const broken of BREAKS) {
      const name = `${broken.clause.replace(':', '-')}.pdf`;
      files.set(name, await breakPdf(good, broken));
      const clauses = [broken.clause, ...(broken.also ?? [])].filter((clause) => !clause.startsWith('invariant:'));
      expected.set(name, clauses.toSorted());
    }
    for (const variant of FONT_VARIANTS) {
      files.set(`${variant.how}.pdf`, await breakPdf(good, variant));
      expected.set(`${variant.how}.pdf`, [variant.clause, ...(variant.also ?? [])].toSorted());
    }
    const found = await runVeraPdf(files);
    // What veraPDF makes of metadata it cannot decrypt is no matter of the clause.
    expect(found.get('7.16-1.pdf')).toContain('7.16-1');
    expect(found.get('invariant-no-encryption.pdf')).not.toContain('7.16-1');
    for (const encrypted of ['7.16-1.pdf', 'invariant-no-encryption.pdf']) {
      found.delete(encrypted);
      expected.delete(encrypted);
    }
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  },
  600_000,
);
