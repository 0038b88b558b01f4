import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { toPrintable } from '../../model/to-printable.ts';

/**
 * Asks on a terminal for the passphrase of a file, and shows none of its letters. Undefined where nothing is typed, or the
 * input has ended.
 * @throws if it was stopped with Ctrl-C
 */
export async function askPassphrase(
  file: string,
  wrong: boolean,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<string | undefined> {
  const wrongly = wrong ? 'That does not open it. ' : '';
  output.write(`${wrongly}Passphrase of ${toPrintable(file)} (Enter leaves it closed): `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input, output: silent, terminal: true });
  try {
    const typed = await new Promise<string>((resolve, reject) => {
      line.once('line', resolve);
      line.once('close', () => resolve(''));
      line.once('SIGINT', () => reject(new Error('Stopped with Ctrl-C.')));
    });
    return typed === '' ? undefined : typed;
  } finally {
    line.close();
    output.write('\n');
  }
}
