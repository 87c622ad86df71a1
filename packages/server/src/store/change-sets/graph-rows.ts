import type { ReferenceRow, StoredEntity, StoredStatement } from '../../domain/change-set/rows.ts';
import type { FieldValue } from '../../domain/graph/graph-rows.ts';
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
