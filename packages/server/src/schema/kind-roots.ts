import type { Kind } from '../domain/graph/kinds.ts';

/** The generated root field that lists the entities of each kind. */
export const KIND_ROOTS: ReadonlyMap<string, string> = new Map<Kind, string>([
  ['Role', 'roles'],
  ['Skill', 'skills'],
  ['Tool', 'tools'],
  ['Industry', 'industries'],
  ['Trend', 'trends'],
  ['Credential', 'credentials'],
  ['Place', 'places'],
  ['Source', 'sources'],
]);
