/** zlib format (RFC 1950), which PDF calls FlateDecode. Node and the browser have different ways to it. */
export interface Compression {
  deflate(bytes: Uint8Array): Uint8Array;
  inflate(bytes: Uint8Array): Uint8Array;
}
