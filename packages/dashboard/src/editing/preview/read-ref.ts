import { readNamed, type Subject } from '../../lib/read-effects';

/** Reads `role/data-engineer` as something to be named; nothing where it is an id. */
export function readRef(ref: string): Subject[] {
  const entity = readNamed(ref);
  return entity ? [{ is: 'entity', entity }] : [];
}
