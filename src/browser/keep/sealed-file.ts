import { fromBase64, toBase64 } from './base64.ts';
import type { OpenVault } from './answer-store.ts';
import { openVault, seal, unseal, type Sealed, type VaultSetting } from './vault.ts';

const FORMAT = 'handrail-answers-sealed';
const VERSION = 1;

/** A saved file under a passphrase: what is needed to open it, and the sealed text. Bytes are in base64. */
interface SealedFile {
  format: typeof FORMAT;
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
    format: FORMAT,
    version: VERSION,
    key: { name: 'PBKDF2', hash: 'SHA-256', iterations: setting.iterations, salt: toBase64(setting.salt) },
    cipher: { name: 'AES-GCM' },
    check: toText(setting.check),
    content: toText(await seal(key, text)),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** A sealed file, or undefined if the text is none. */
export function parseSealedFile(text: string): { open(passphrase: string): Promise<string | undefined> } | undefined {
  try {
    const file = JSON.parse(text) as Partial<SealedFile> | null;
    if (file?.format !== FORMAT || file.version !== VERSION || !file.key || !file.check || !file.content)
      return undefined;
    const { iterations, salt } = file.key;
    const setting: VaultSetting = { iterations, salt: fromBase64(salt), check: fromText(file.check) };
    const content = fromText(file.content);
    return {
      /** The saved file within, or undefined if the passphrase is not the right one. */
      async open(passphrase) {
        const key = await openVault(setting, passphrase);
        const opened = key && (await unseal(key, content));
        return typeof opened === 'string' ? opened : undefined;
      },
    };
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
