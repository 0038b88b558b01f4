import { fromBase64, toBase64 } from './base64.ts';
import { parseSavedFile, type ParsedSavedFile } from './parse-saved-file.ts';
import { SEALED_FORMAT } from './saved-file.ts';
import { openVault, seal, unseal, type OpenVault, type Sealed, type VaultSetting } from './vault.ts';

const VERSION = 1;

/** A saved file under a passphrase: what is needed to open it, and the sealed text. Bytes are in base64. */
interface SealedFile {
  format: typeof SEALED_FORMAT;
  version: typeof VERSION;
  key: { name: 'PBKDF2'; hash: 'SHA-256'; iterations: number; salt: string };
  cipher: { name: 'AES-GCM' };
  check: SealedText;
  content: SealedText;
}

interface SealedText {
  iv: string;
  bytes: string;
}

/** A saved file as one that only the passphrase of the vault opens. */
export async function formatSealedFile(text: string, { setting, key }: OpenVault): Promise<string> {
  const file: SealedFile = {
    format: SEALED_FORMAT,
    version: VERSION,
    key: { name: 'PBKDF2', hash: 'SHA-256', iterations: setting.iterations, salt: toBase64(setting.salt) },
    cipher: { name: 'AES-GCM' },
    check: toText(setting.check),
    content: toText(await seal(key, text)),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** More than any version of this site makes; a file that asks for more would stop the page. */
const MOST_ITERATIONS = 5_000_000;

export interface SealedSavedFile {
  outcome: 'sealed';
  /** The saved file within; `damaged` where the passphrase is right and its content was changed. Never throws. */
  open(passphrase: string): Promise<ParsedSavedFile | { outcome: 'wrong-passphrase' }>;
}

export type ParsedSealedFile =
  | SealedSavedFile
  /** Sealed by a later version of this site. */
  | { outcome: 'newer-version'; version: number }
  /** Not as the format demands. */
  | { outcome: 'broken' };

/** What a sealed file is; undefined if the text is none. Never throws. */
export function parseSealedFile(text: string): ParsedSealedFile | undefined {
  const file = parseObject(text);
  if (file?.format !== SEALED_FORMAT) return undefined;
  const version: unknown = file.version;
  if (typeof version === 'number' && version > VERSION) return { outcome: 'newer-version', version };
  const { iterations = 0, salt = '' } = file.key ?? {};
  const isBounded = Number.isInteger(iterations) && iterations > 0 && iterations <= MOST_ITERATIONS;
  if (!isBounded || version !== VERSION || !file.check || !file.content) return { outcome: 'broken' };
  try {
    const setting: VaultSetting = { iterations, salt: fromBase64(salt), check: fromText(file.check) };
    const content = fromText(file.content);
    return {
      outcome: 'sealed',
      async open(passphrase) {
        const key = await openVault(setting, passphrase);
        if (!key) return { outcome: 'wrong-passphrase' };
        const opened = await unseal(key, content);
        return typeof opened === 'string' ? parseSavedFile(opened) : { outcome: 'damaged' };
      },
    };
  } catch {
    return { outcome: 'broken' };
  }
}

function parseObject(text: string): Partial<SealedFile> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null ? (value as Partial<SealedFile>) : undefined;
  } catch {
    return undefined;
  }
}

function toText({ iv, bytes }: Sealed): SealedText {
  return { iv: toBase64(iv), bytes: toBase64(bytes) };
}

function fromText({ iv, bytes }: SealedText): Sealed {
  return { iv: fromBase64(iv), bytes: fromBase64(bytes) };
}
