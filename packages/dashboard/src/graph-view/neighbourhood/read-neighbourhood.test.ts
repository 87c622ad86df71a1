import { expect, test } from 'vitest';
import { readNeighbourhood, type Subgraph } from './read-neighbourhood';

const given: Subgraph = {
  truncated: false,
  nodes: [
    { kind: 'Role', id: 'a', slug: 'clerk', name: 'Clerk' },
    { kind: 'Skill', id: 'b', slug: 'filing', name: 'Filing' },
    { kind: 'Role', id: 'c', slug: 'chief', name: 'Chief' },
  ],
  edges: [
    { id: '1', type: 'REQUIRES', from: 'a', to: 'b', basis: 'ARTICLE' },
    { id: '2', type: 'LEADS_TO', from: 'a', to: 'c', basis: 'EDITORIAL' },
    { id: '3', type: 'LEADS_TO', from: 'c', to: 'a', basis: 'DATASET' },
    { id: '4', type: 'REQUIRES', from: 'c', to: 'b', basis: 'ARTICLE' },
  ],
};

test('every statement of the entity in the middle is there, and none among the others', () => {
  expect(readNeighbourhood(given)?.neighbours).toEqual([
    {
      kind: 'Skill',
      slug: 'filing',
      name: 'Filing',
      key: 'skill/filing',
      connections: [{ id: '1', words: 'needs', basis: 'ARTICLE' }],
    },
    {
      kind: 'Role',
      slug: 'chief',
      name: 'Chief',
      key: 'role/chief',
      connections: [
        { id: '2', words: 'leadsTo', basis: 'EDITORIAL' },
        { id: '3', words: 'comesFrom', basis: 'DATASET' },
      ],
    },
  ]);
});

test('a part of the graph without anything in it is no neighbourhood', () => {
  expect(readNeighbourhood({ nodes: [], edges: [], truncated: false })).toBeNull();
});
