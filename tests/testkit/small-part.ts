import type { GraphPart } from '../../packages/server/src/domain/change-set/graph-draft.ts';
import type { StoredEntity } from '../../packages/server/src/domain/change-set/rows.ts';

const entity = (
  given: Partial<StoredEntity> & Pick<StoredEntity, 'kind' | 'id'>,
): StoredEntity => ({
  slug: given.id,
  name: given.id,
  description: `About ${given.id}.`,
  aliases: [],
  status: 'ACTIVE',
  replacedBy: null,
  fields: {},
  version: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
  ...given,
});

/** A graph by hand with a bit of everything that files find hard. */
export const SMALL_PART: GraphPart = {
  entities: [
    entity({
      kind: 'Skill',
      id: 'sql',
      name: 'SQL',
      description: 'Asks "what", not how,\nin lines & <tables>.',
      aliases: ['=SQL', 'a|b', "O'SQL"],
      fields: { category: 'TECHNICAL', groupUris: [], groupLabels: [], hoursPerLevel: 12.5 },
    }),
    entity({
      kind: 'Role',
      id: 'r1',
      slug: 'baker',
      name: 'Baker',
      fields: { duties: ['-bake', 'clean'], seniority: 2 },
    }),
    entity({
      kind: 'Skill',
      id: 'old',
      slug: 'old-sql',
      name: 'SQL',
      status: 'DEPRECATED',
      replacedBy: 'sql',
      fields: { category: 'TECHNICAL' },
    }),
    entity({
      kind: 'Source',
      id: 's1',
      name: 'A paper',
      fields: { type: 'ARTICLE', title: 'A paper' },
    }),
  ],
  statements: [
    {
      type: 'RELATED',
      id: 'st2',
      from: 'sql',
      to: 'old',
      basis: 'EDITORIAL',
      rank: 'DEPRECATED',
      fields: { credit: 0.25 },
      version: 1,
    },
    {
      type: 'REQUIRES',
      id: 'st1',
      from: 'r1',
      to: 'sql',
      basis: 'ARTICLE',
      gradeBasis: 'EDITORIAL',
      rank: 'NORMAL',
      fields: { necessity: 'ESSENTIAL', level: 3, importance: 4 },
      version: 2,
    },
  ],
  evidence: [
    { id: 'e2', statementId: 'st1', sourceId: 's1', locator: '§2 ¶1', note: '@ the oven.' },
    { id: 'e1', statementId: 'st1', sourceId: 's1', locator: '§1 ¶1', note: 'It says so.' },
  ],
  references: [
    { key: 'x:2', type: 'EXTERNAL', entityId: 'sql' },
    { key: 'x:1', type: 'EXTERNAL', entityId: 'sql' },
    { key: 'skill/sequel', type: 'SLUG', entityId: 'sql' },
    { key: 'merged-1', type: 'ID', entityId: 'sql' },
  ],
};
