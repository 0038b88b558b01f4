import { fromBase64, toBase64 } from './base64.ts';

/** What is needed, besides the passphrase, to make the key again. */
export interface VaultSetting {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  /** Something known, sealed: it opens with the right passphrase alone. */
  check: Sealed;
}

/** A vault whose passphrase was given. */
export interface OpenVault {
  setting: VaultSetting;
  key: CryptoKey;
}

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Rounds of PBKDF2 with SHA-256; the floor of the OWASP Password Storage Cheat Sheet, 2023. */
const ITERATIONS = 600_000;
const KNOWN = 'handrail';
const ALGORITHM = 'AES-GCM';

/** Whether this browser can seal at all; it can on pages served over https and on the own machine. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** A key made from a passphrase, and what to keep beside the sealed answers. */
export async function createVault(passphrase: string): Promise<OpenVault> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(passphrase, salt, ITERATIONS);
  return { setting: { salt, iterations: ITERATIONS, check: await seal(key, KNOWN) }, key };
}

/** The key, or undefined if the passphrase is not the right one. */
export async function openVault(setting: VaultSetting, passphrase: string): Promise<CryptoKey | undefined> {
  const key = await deriveKey(passphrase, setting.salt, setting.iterations);
  return (await isRightKey(setting, key)) ? key : undefined;
}

export async function isRightKey(setting: VaultSetting, key: CryptoKey): Promise<boolean> {
  return (await unseal(key, setting.check)) === KNOWN;
}

/** Seals any value that JSON can hold. */
export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, plain)) };
}

/** What was sealed, or undefined if this key does not open it or a byte was changed. */
export async function unseal(key: CryptoKey, { iv, bytes }: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, bytes);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
}

/** The key as text, to be used again by the next page of the same tab. */
export async function writeKey(key: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
}

export function readKey(text: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(text), ALGORITHM, true, ['encrypt', 'decrypt']);
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same letters may be typed as other characters on another device.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, material, { name: ALGORITHM, length: 256 }, true, ['encrypt', 'decrypt']);
}
