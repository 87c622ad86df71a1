import type { Neighbourhood } from '../graph-view/neighbourhood/neighbourhood';
import { readNeighbourhood } from '../graph-view/neighbourhood/read-neighbourhood';

/** Types of statement, each seen from the entity in the middle. */
export const STATEMENT_DIRECTIONS = [
  'REQUIRES out',
  'LEADS_TO in',
  'LEADS_TO out',
  'USES out',
  'EMPLOYED_IN out',
  'SHAPES in',
  'EXPECTS out',
] as const;

type Given = { readonly name: string; readonly said: (typeof STATEMENT_DIRECTIONS)[number] };

const KINDS = {
  REQUIRES: 'Skill',
  LEADS_TO: 'Role',
  USES: 'Tool',
  EMPLOYED_IN: 'Industry',
  SHAPES: 'Trend',
  EXPECTS: 'Credential',
} as const;

/** A role that connects to others as given. */
export function neighbourhoodOf(given: readonly Given[]): Neighbourhood {
  const others = given.map(({ name, said }, at) => {
    const [type, direction] = said.split(' ') as [keyof typeof KINDS, string];
    return { name, type, outward: direction === 'out', id: `id ${at}`, slug: `slug-${at}` };
  });
  const read = readNeighbourhood({
    truncated: false,
    nodes: [
      { kind: 'Role', id: 'middle', slug: 'middle', name: 'Middle' },
      ...others.map(({ id, slug, name, type }) => ({ kind: KINDS[type], id, slug, name })),
    ],
    edges: others.map(({ id, type, outward }) => ({
      id: `statement ${id}`,
      type,
      from: outward ? 'middle' : id,
      to: outward ? id : 'middle',
      basis: 'EDITORIAL',
    })),
  });
  if (!read) throw new Error('a neighbourhood has something in the middle');
  return read;
}
