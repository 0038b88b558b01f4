/** Whether an error is the one that a browser throws under a name, such as `AbortError` (Web IDL). */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
