import type { GraphPart } from '../../packages/server/src/domain/change-set/graph-draft.ts';
import { slugKey } from '../../packages/server/src/domain/change-set/graph-draft.ts';
import { isSame } from '../../packages/server/src/domain/change-set/is-same.ts';
import { checkGraph } from '../../packages/server/src/domain/graph/check-graph.ts';

/** What is wrong with a whole graph; said in a way of its own, so that no fault of the rules hides here. */
export function brokenRules(part: GraphPart): string[] {
  // Two entities may share an alias; only names tell them apart.
  const entities = part.entities.map((entity) => ({ ...entity, aliases: [] }));
  return [
    ...checkGraph({ ...part, entities }).map(({ message }) => message),
    ...brokenReplacements(part),
    ...brokenReferences(part),
    ...brokenEvidence(part),
  ];
}

function brokenReplacements({ entities }: GraphPart): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap(({ id, status, replacedBy }) => {
    if (replacedBy === null) return [];
    if (status === 'ACTIVE') return [`${id} is in use and replaced`];
    const replacement = byId.get(replacedBy);
    if (!replacement) return [`${id} is replaced by ${replacedBy}, which is not there`];
    return replacement.replacedBy === null ? [] : [`${id} is replaced by a chain`];
  });
}

function brokenReferences({ entities, references }: GraphPart): string[] {
  const ids = new Set(entities.map(({ id }) => id));
  const slugs = new Set(entities.map(({ kind, slug }) => slugKey(kind, slug)));
  return references.flatMap(({ key, entityId }) => [
    ...(ids.has(entityId) ? [] : [`${key} leads to ${entityId}, which is not there`]),
    ...(ids.has(key) || slugs.has(key) ? [`${key} is in use and a reference`] : []),
  ]);
}

function brokenEvidence({ evidence }: GraphPart): string[] {
  const places = evidence.map((one) => `${one.statementId} ${one.sourceId} ${one.locator}`);
  return places
    .filter((place, at) => places.indexOf(place) !== at)
    .map((place) => `twice: ${place}`);
}

/** Rows whose version went back, or stayed although they changed. */
export function brokenVersions(
  before: GraphPart,
  after: GraphPart,
  highest: Map<string, number>,
): string[] {
  return (['entities', 'statements'] as const).flatMap((table) => {
    const old = new Map<string, { version: number }>(before[table].map((row) => [row.id, row]));
    return after[table].flatMap((row) => {
      const key = `${table} ${row.id}`;
      const most = highest.get(key) ?? 0;
      highest.set(key, Math.max(most, row.version));
      const known = old.get(row.id);
      const isFine = known ? isSame(known, row) || row.version > most : row.version > most;
      return isFine ? [] : [`${key} went from version ${most} to ${row.version}`];
    });
  });
}
