import { expect, test } from 'vitest';
import { listCypher } from './list-cypher';

const list = {
  kind: 'Skill',
  where: { name: { caseInsensitive: { contains: "it's" } }, status: { eq: 'ACTIVE' } },
  sort: [{ nameKey: 'ASC' }, { slug: 'DESC' }],
  columns: [{ name: 'name' }, { name: 'roles', link: 'requiredBy' }],
  limit: 25,
  offset: 50,
} as const;

test('a list is a query that can be read', () => {
  expect(listCypher(list).split('\n')).toEqual([
    '// A page of the list of all entities of the kind Skill.',
    'MATCH (entity:Skill)',
    String.raw`WHERE toLower(entity.name) CONTAINS toLower('it\'s')`,
    "  AND entity.status = 'ACTIVE'",
    'RETURN',
    '  entity.slug AS slug,',
    '  entity.name AS name,',
    '  COUNT { (entity)<-[statement:REQUIRES]-(other:Role) } AS roles',
    'ORDER BY entity.nameKey, entity.slug DESC',
    'SKIP 50',
    'LIMIT 25;',
    '',
  ]);
});

test.each([
  [{ name: { matches: '.*' } }, 'a list has no test "matches"'],
  [{ requires: { single: {} } }, 'unknown: single'],
  [{ name: 'text' }, 'no filter: "text"'],
])('a clause that is not known is not left out: %j', (where, message) => {
  expect(() => listCypher({ ...list, where })).toThrow(message);
});
