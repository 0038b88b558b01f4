import type { FoundField } from './found-field.ts';

/** An entry of a list of answers: it has a value and no look, and lies on no page. */
export function listField(name: string, entry: { text: string } | { state: string }): FoundField {
  const place = { name, page: undefined, rect: [], shown: undefined };
  if ('state' in entry) {
    // Some programs write nothing for a box that is not ticked.
    const state = entry.state.trim() || 'Off';
    return { ...place, type: 'button', shownState: state, valueState: state, value: undefined };
  }
  const { text } = entry;
  // What was decoded from other letters than the file says has a sign in place of each it could not tell.
  const isStrange = text.includes('\ufffd');
  return { ...place, type: 'text', shownState: undefined, valueState: undefined, value: text, isStrange };
}
