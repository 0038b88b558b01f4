/** Thrown where a file holds so much, once it is unpacked, that reading it would take all memory. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';

  /** `limit` is what it exceeds, such as `16 MB in a stream`. */
  constructor(limit: string) {
    super(`The file is not read: it holds more than ${limit} once it is unpacked.`);
  }
}
