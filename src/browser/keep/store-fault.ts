/** Why nothing can be kept, or not now. */
export type StoreFault =
  /** The browser does not let a page keep anything, as in some private windows. */
  | 'unavailable'
  /** Kept by a later version of this site. */
  | 'newer'
  /** No room left on the device. */
  | 'full'
  /** Sealed with a passphrase that this page does not have. */
  | 'locked'
  | 'broken';

export class StoreError extends Error {
  // Written without a value, which the oldest browsers would need a helper for.
  declare readonly fault: StoreFault;

  constructor(fault: StoreFault, cause?: unknown) {
    super(`The answers cannot be kept: ${fault}.`, { cause });
    this.name = 'StoreError';
    this.fault = fault;
  }
}

export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'QuotaExceededError') return new StoreError('full', error);
  if (name === 'VersionError') return new StoreError('newer', error);
  // An aborted transaction may say why only in its cause.
  return new StoreError('broken', error);
}
