import type { EntityRow, GraphRows } from './graph-rows.ts';
import { nameKey } from './name-key.ts';
import type { Problem } from './problem.ts';

type Row = { readonly id: string };

const repeatedIds = (table: Problem['table'], rows: readonly Row[]): Problem[] => {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `id "${id}" is used twice in ${table}; give one of the two an id of its own.`;
    return [{ rule: 'DUPLICATE_ID', message, table, index } as const];
  });
};

const repeatedSlugs = (entities: readonly EntityRow[]): Problem[] => {
  const seen = new Set<string>();
  return entities.flatMap(({ kind, slug }, index) => {
    const key = `${kind}/${slug}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `${kind} "${slug}": another ${kind} has this slug; change one of the two.`;
    return [{ rule: 'DUPLICATE_SLUG', message, table: 'entities', index } as const];
  });
};

/** The first entity that goes by a name comes first; later ones are reported against it. */
const repeatedNames = (entities: readonly EntityRow[]): Problem[] => {
  const holders = new Map<string, EntityRow>();
  const active = entities.filter(({ status }) => status === 'ACTIVE');
  for (const entity of active) {
    const key = `${entity.kind}/${nameKey(entity.name)}`;
    if (!holders.has(key)) holders.set(key, entity);
  }
  return entities.flatMap((entity, index) => {
    if (entity.status !== 'ACTIVE') return [];
    return [entity.name, ...entity.aliases].flatMap((name): Problem[] => {
      const key = `${entity.kind}/${nameKey(name)}`;
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, entity);
      if (holder === undefined || holder === entity) return [];
      const message = `${entity.kind} "${entity.slug}": the name "${name}" already means "${holder.slug}"; a name means one ${entity.kind} only.`;
      return [{ rule: 'DUPLICATE_NAME', message, table: 'entities', index }];
    });
  });
};

/** Ids, slugs and names (aliases among them) that two rows claim. */
export const checkIdentity = (rows: GraphRows): Problem[] => [
  ...repeatedIds('entities', rows.entities),
  // Ids of statements are checked with their pairs, so that a twin is told once.
  ...repeatedIds('evidence', rows.evidence),
  ...repeatedSlugs(rows.entities),
  ...repeatedNames(rows.entities),
];
