import { expect, test } from 'vitest';
import type { Change } from '../../domain/change-set/change.ts';
import { createKnownRows } from '../../domain/import/known-rows.ts';
import type { Database } from '../database.ts';
import { tryAhead } from './try-ahead.ts';

/** A log in which nothing was ever taken away. */
const database = { read: () => Promise.resolve([]) } as unknown as Database;

const knownOfNothing = () =>
  createKnownRows({
    entities: [],
    references: [],
    statements: [],
    supported: new Set(),
    supportedBefore: new Set(),
    retired: new Set(),
  });

const create = (kind: 'Role' | 'Skill', word: string): Change => ({
  what: 'CREATE_ENTITY',
  kind,
  id: word,
  slug: word,
  name: word,
  description: `About ${word}.`,
  aliases: [],
  externalIds: [],
  fields: kind === 'Skill' ? { category: 'TECHNICAL' } : {},
});

const requires = (role: string, skill: string): Change => ({
  what: 'ADD_STATEMENT',
  type: 'REQUIRES',
  id: `${role} ${skill}`,
  from: role,
  to: skill,
  basis: 'EDITORIAL',
  gradeBasis: 'EDITORIAL',
  rank: 'NORMAL',
  fields: { necessity: 'ESSENTIAL', importance: 3, level: 3 },
  evidence: [],
});

test('what is tried builds on what was tried before, and is not applied yet', async () => {
  const known = knownOfNothing();
  const entities = [create('Role', 'baker'), create('Skill', 'baking')];
  const first = await tryAhead(database, known, { changes: entities, revision: 7 });
  const said = [requires('baker', 'baking')];
  const second = await tryAhead(database, known, { changes: said, revision: 8 });
  expect([first?.revision, second?.revision]).toEqual([7, 8]);
  expect(first?.outcomes.flatMap(({ effects }) => effects.map(({ id }) => id))).toEqual([
    'baker',
    'baking',
  ]);
  expect(second?.blocks).toMatchObject([{ size: 1, touches: ['baker baking', 'baker', 'baking'] }]);
});

test('of what cannot be done nothing is known from then on', async () => {
  const known = knownOfNothing();
  const changes = [create('Role', 'baker'), requires('baker', 'nothing')];
  expect(await tryAhead(database, known, { changes, revision: 1 })).toBeUndefined();
  const again = [create('Role', 'baker')];
  expect(await tryAhead(database, known, { changes: again, revision: 1 })).toBeDefined();
});

test('what may be refused for what is not known is left to the graph', async () => {
  const known = knownOfNothing();
  const changes = [create('Skill', 'baking')];
  await tryAhead(database, known, { changes, revision: 1 });
  expect(await tryAhead(database, known, { changes, revision: 2 })).toBeUndefined();
});
