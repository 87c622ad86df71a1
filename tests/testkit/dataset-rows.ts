import type { StoredEntity } from '../../packages/server/src/domain/change-set/rows.ts';
import type { DatasetEntity } from '../../packages/server/src/domain/import/dataset.ts';

/** A skill of a dataset, whose id is its name. */
export const skillRow = (name: string, given: Partial<DatasetEntity> = {}): DatasetEntity => ({
  kind: 'Skill',
  externalId: `esco:${name}`,
  otherIds: [],
  name,
  aliases: [],
  description: `About ${name}.`,
  fields: {},
  defaults: { category: 'DOMAIN' },
  place: { file: 'skills.csv', row: 2 },
  ...given,
});

/** A skill of a graph, whose id, slug and name are a word. */
export const skillNode = (word: string, given: Partial<StoredEntity> = {}): StoredEntity => ({
  kind: 'Skill',
  id: word,
  slug: word,
  name: word,
  description: `About ${word}.`,
  aliases: [],
  status: 'ACTIVE',
  replacedBy: null,
  fields: { category: 'DOMAIN' },
  version: 1,
  createdAt: '2026-01-01',
  updatedAt: '2026-01-01',
  ...given,
});
