import { kindNameKey } from '../change-set/graph-draft.ts';
import type { ReferenceRow, StoredEntity } from '../change-set/rows.ts';
import type { DatasetEntity, LeftOut } from './dataset.ts';
import { type Candidate, groupCandidates } from './questions.ts';

/** The entities of a graph, and what leads to them. */
export type KnownEntities = {
  readonly entities: readonly StoredEntity[];
  readonly references: readonly Pick<ReferenceRow, 'key' | 'type' | 'entityId'>[];
};

/** What the rows of a dataset are in a graph. */
export type Matching = {
  /** The entity that a row is, by external id; rows that are none yet are absent. */
  readonly entities: ReadonlyMap<string, StoredEntity>;
  /** Rows of which nobody can tell which entity they are. */
  readonly ambiguous: readonly LeftOut[];
  /** External ids of these rows. */
  readonly unclear: ReadonlySet<string>;
  /** Which entities these rows may be, as far as an editor can tell; what belongs together in one list. */
  readonly candidates: readonly (readonly Candidate[])[];
};

/**
 * Finds which entity each row is: the one that its external id leads to, else the one that has its
 * label as a name, else as an alias, among those without an id of the taxonomy. Aliases of the row
 * find nothing. What rows were found before does not change what others find, so that an import
 * that was cut short goes on as it would have.
 */
export function matchEntities(
  rows: readonly DatasetEntity[],
  known: KnownEntities,
  scheme: string,
): Matching {
  const found = new Map<string, StoredEntity>();
  const unclear = new Map<string, LeftOut>();
  const candidates: Candidate[] = [];
  const byId = new Map(known.entities.map((entity) => [entity.id, entity]));
  const external = known.references.filter(({ type }) => type === 'EXTERNAL');
  const idOf = new Map(external.map(({ key, entityId }) => [key, entityId]));
  for (const row of rows) {
    const entity = byId.get(idOf.get(row.externalId) ?? '');
    if (entity && entity.kind === row.kind) found.set(row.externalId, entity);
    else if (entity) unclear.set(row.externalId, otherKind(row, entity));
  }
  const isOfScheme = new Set(
    external.filter(({ key }) => key.startsWith(`${scheme}:`)).map(({ entityId }) => entityId),
  );
  const free = known.entities.filter(
    ({ id, status }) => status === 'ACTIVE' && !isOfScheme.has(id),
  );
  const isOpen = ({ externalId }: DatasetEntity) =>
    !found.has(externalId) && !unclear.has(externalId);
  for (const namesOf of [nameOf, aliasesOf]) {
    const taken = new Set([...found.values()].map(({ id }) => id));
    const left = free.filter(({ id }) => !taken.has(id));
    for (const outcome of pair(rows.filter(isOpen), left, namesOf)) {
      const { row } = outcome;
      if ('entity' in outcome) found.set(row.externalId, outcome.entity);
      else {
        unclear.set(row.externalId, outcome.leftOut);
        candidates.push(...outcome.entities.map((entity) => ({ row, entity })));
      }
    }
  }
  return {
    entities: found,
    ambiguous: [...unclear.values()],
    unclear: new Set(unclear.keys()),
    candidates: groupCandidates(candidates),
  };
}

const nameOf = ({ name }: StoredEntity): readonly string[] => [name];
const aliasesOf = ({ aliases }: StoredEntity): readonly string[] => aliases;

type Outcome =
  | Candidate
  | {
      readonly row: DatasetEntity;
      readonly entities: readonly StoredEntity[];
      readonly leftOut: LeftOut;
    };

/** Rows with the one entity that has their label; where there are several, or several rows, none. */
function pair(
  rows: readonly DatasetEntity[],
  candidates: readonly StoredEntity[],
  namesOf: (entity: StoredEntity) => readonly string[],
): Outcome[] {
  const named = new Map<string, Set<StoredEntity>>();
  for (const entity of candidates) {
    for (const name of namesOf(entity)) {
      const key = kindNameKey(entity.kind, name);
      named.set(key, (named.get(key) ?? new Set()).add(entity));
    }
  }
  const meant = rows.flatMap((row) => {
    const entities = [...(named.get(kindNameKey(row.kind, row.name)) ?? [])];
    return entities.length === 0 ? [] : [{ row, entities }];
  });
  const claims = Map.groupBy(
    meant.flatMap(({ row, entities }) => entities.map(({ id }) => ({ id, row }))),
    ({ id }) => id,
  );
  return meant.map(({ row, entities }) => {
    const [entity] = entities;
    if (entities.length > 1 || !entity) {
      return { row, entities, leftOut: severalEntities(row, entities) };
    }
    const others = (claims.get(entity.id) ?? []).filter((claim) => claim.row !== row);
    return others.length === 0
      ? { row, entity }
      : { row, entities, leftOut: severalRows(row, entity, others[0]?.row ?? row) };
  });
}

const sluggedAs = ({ kind, slug }: StoredEntity): string => `${kind.toLowerCase()}/${slug}`;

const at = ({ place, name }: DatasetEntity, column: string): Omit<LeftOut, 'reason'> => ({
  ...place,
  column,
  value: name,
});

const otherKind = (row: DatasetEntity, entity: StoredEntity): LeftOut => ({
  ...at(row, 'id'),
  value: row.externalId,
  reason: `${row.externalId} leads to ${sluggedAs(entity)}, which is no ${row.kind.toLowerCase()}; take it away there first.`,
});

const severalEntities = (row: DatasetEntity, entities: readonly StoredEntity[]): LeftOut => ({
  ...at(row, 'label'),
  reason: `It may be any of ${entities.map(sluggedAs).toSorted().join(', ')}; answer it in the review queue, or give the right one the external id ${row.externalId}, and import again.`,
});

const severalRows = (row: DatasetEntity, entity: StoredEntity, other: DatasetEntity): LeftOut => ({
  ...at(row, 'label'),
  reason: `Row ${other.place.row} of ${other.place.file} may be ${sluggedAs(entity)} as well; answer it in the review queue, or give that one the external id of the right row (this one is ${row.externalId}), and import again.`,
});
