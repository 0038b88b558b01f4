// Uint8Array.prototype.toBase64 is missing in browsers that are only a year old.

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** @throws if it is no text in base64 */
export function fromBase64(text: unknown): Uint8Array<ArrayBuffer> {
  if (typeof text !== 'string') throw new TypeError(`Expected a text in base64, found ${typeof text}.`);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
