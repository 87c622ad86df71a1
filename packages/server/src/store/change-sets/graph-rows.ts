import type { ReferenceRow, StoredEntity, StoredStatement } from '../../domain/change-set/rows.ts';
import type { EvidenceRow, FieldValue } from '../../domain/graph/graph-rows.ts';
import type { Basis, EntityStatus, Kind, Rank } from '../../domain/graph/kinds.ts';
import { nameKey } from '../../domain/graph/name-key.ts';
import type { StatementType } from '../../domain/graph/statement-types.ts';

type Fields = Record<string, FieldValue>;

/** A node with the reference nodes that lead to it, as queries return it. */
export type EntityNode = {
  kind: Kind;
  properties: Fields & {
    id: string;
    slug: string;
    name: string;
    nameKey?: string;
    description: string;
    aliases: string[];
    status: EntityStatus;
    replacedBy?: string;
    version: number;
    createdAt: string;
    updatedAt: string;
  };
  references: Pick<ReferenceRow, 'key' | 'type'>[];
};

/** A relationship, as queries return it. */
export type StatementRelationship = {
  type: StatementType;
  from: string;
  to: string;
  properties: Fields & {
    id: string;
    version: number;
    rank: Rank;
    basis: Basis;
    gradeBasis?: Basis;
  };
};

/** The row of an entity's node. */
export function entityOf({ kind, properties }: Omit<EntityNode, 'references'>): StoredEntity {
  const { id, slug, name, nameKey: _, description, aliases, status, ...others } = properties;
  const { replacedBy, version, createdAt, updatedAt, ...fields } = others;
  const common = { kind, id, slug, name, description, aliases, status, fields };
  return { ...common, replacedBy: replacedBy ?? null, version, createdAt, updatedAt };
}

/** The rows of the references that lead to an entity. */
export function referencesOf({ properties, references }: EntityNode): ReferenceRow[] {
  return references.map(({ key, type }) => ({ key, type, entityId: properties.id }));
}

/** The row of a statement's relationship. */
export function statementOf({
  type,
  from,
  to,
  properties,
}: StatementRelationship): StoredStatement {
  const { id, version, rank, basis, gradeBasis, ...fields } = properties;
  const graded = gradeBasis === undefined ? {} : { gradeBasis };
  return { type, id, from, to, basis, rank, ...graded, fields, version };
}

/** What the node of an entity holds; only one in use has a name key. */
export function entityProperties({ kind, fields, replacedBy, ...common }: StoredEntity) {
  const key = common.status === 'ACTIVE' ? { nameKey: nameKey(common.name) } : {};
  return { kind, properties: { ...fields, ...common, ...key, ...(replacedBy && { replacedBy }) } };
}

/** What the relationship of a statement holds. */
export function statementProperties({ type, from, to, fields, ...common }: StoredStatement) {
  return { type, from, to, properties: { ...fields, ...common } };
}

/** Statements that begin at one entity and say the same, as they are written. */
type StatementGroup = {
  readonly type: StatementType;
  readonly from: string;
  readonly properties: object;
  /** The other end of each, and its id. */
  readonly rows: [to: string, id: string][];
};

/** What the relationships of statements hold; what many have in common is sent once. */
export function statementGroups(statements: readonly StoredStatement[]): StatementGroup[] {
  const groups = new Map<string, StatementGroup>();
  for (const statement of statements) {
    const {
      type,
      from,
      to,
      properties: { id, ...properties },
    } = statementProperties(statement);
    const key = `${type} ${from} ${JSON.stringify(properties)}`;
    const group = groups.get(key) ?? { type, from, properties, rows: [] };
    group.rows.push([to, id]);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Pieces of evidence from one source that say the same, as they are created. */
type EvidenceGroup = {
  readonly sourceId: string;
  readonly note: string;
  readonly rows: [id: string, statementId: string, locator: string][];
};

/** What the nodes of new evidence hold; what many have in common is sent once. */
export function evidenceGroups(evidence: readonly EvidenceRow[]): EvidenceGroup[] {
  const groups = Map.groupBy(evidence, ({ sourceId, note }) => `${sourceId} ${note}`);
  return [...groups.values()].flatMap((pieces) => {
    const [first] = pieces;
    if (!first) return [];
    const rows = pieces.map(({ id, statementId, locator }): EvidenceGroup['rows'][number] => [
      id,
      statementId,
      locator,
    ]);
    return [{ sourceId: first.sourceId, note: first.note, rows }];
  });
}
