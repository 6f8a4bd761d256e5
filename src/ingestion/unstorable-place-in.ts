import { unstorableAt } from '#domain';

/** Where in a JSON value a text or a field's name cannot be stored: a JSON pointer; null where all can. */
export function unstorablePlaceIn(value: unknown): string | null {
  // A list of its own instead of recursion: JSON may nest deeper than the stack.
  const open: { readonly pointer: string; readonly value: unknown }[] = [{ pointer: '', value }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { pointer, value: inner } = item;
    if (typeof inner === 'string' && unstorableAt(inner) !== null) return pointer;
    if (typeof inner !== 'object' || inner === null) continue;
    for (const [key, part] of Object.entries(inner)) open.push({ pointer: `${pointer}/${key}`, value: part });
  }
  return null;
}
