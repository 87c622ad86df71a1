import type { ReferenceRow, StoredEntity, StoredStatement } from '../change-set/rows.ts';
import type { EvidenceRow, FieldValue } from '../graph/graph-rows.ts';
import type { Basis, EntityStatus, Kind, Rank } from '../graph/kinds.ts';
import type { StatementType } from '../graph/statement-types.ts';
import { compareTexts } from './compare-texts.ts';

type Fields = Readonly<Record<string, FieldValue>>;

/** An entity as it is exported: all that it says, and nothing of when and how often it was changed. */
export type ExportedEntity = {
  readonly kind: Kind;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** In the order that people gave them. */
  readonly aliases: readonly string[];
  readonly status: EntityStatus;
  /** Id of what stands in for it. */
  readonly replacedBy: string | null;
  readonly externalIds: readonly string[];
  /** Slugs by which it went before, or what was merged into it. */
  readonly formerSlugs: readonly string[];
  /** Ids of what was merged into it. */
  readonly mergedIds: readonly string[];
  readonly fields: Fields;
};

/** A piece of evidence as it is exported, with its statement. */
type ExportedEvidence = {
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  readonly locator: string;
  readonly note: string;
};

/** A statement as it is exported, with its evidence. */
export type ExportedStatement = {
  readonly type: StatementType;
  readonly id: string;
  /** Ids of the two ends. */
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly gradeBasis: Basis | null;
  readonly rank: Rank;
  readonly fields: Fields;
  readonly evidence: readonly ExportedEvidence[];
};

/** An entity with the keys that lead to it, as it is exported. */
export function exportedEntity(
  entity: StoredEntity,
  references: readonly ReferenceRow[],
): ExportedEntity {
  const { kind, id, slug, name, description, aliases, status, replacedBy, fields } = entity;
  const keysOf = (type: ReferenceRow['type']): string[] =>
    references
      .filter((reference) => reference.type === type)
      .map(({ key }) => key)
      .toSorted(compareTexts);
  return {
    kind,
    id,
    slug,
    name,
    description,
    aliases,
    status,
    replacedBy,
    externalIds: keysOf('EXTERNAL'),
    formerSlugs: keysOf('SLUG').map((key) => key.slice(key.indexOf('/') + 1)),
    mergedIds: keysOf('ID'),
    fields: inOrder(fields),
  };
}

/** A statement with its evidence, as it is exported. */
export function exportedStatement(
  { type, id, from, to, basis, gradeBasis, rank, fields }: StoredStatement,
  evidence: readonly EvidenceRow[],
): ExportedStatement {
  return {
    type,
    id,
    from,
    to,
    basis,
    gradeBasis: gradeBasis ?? null,
    rank,
    fields: inOrder(fields),
    evidence: evidence
      .map(({ id, sourceId, locator, note }) => ({ id, source: sourceId, locator, note }))
      .toSorted((one, other) => compareTexts(one.id, other.id)),
  };
}

/** Fields by name; a list that has nothing in it is as good as none. */
const inOrder = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => !Array.isArray(value) || value.length > 0)
      .toSorted(([one], [other]) => compareTexts(one, other)),
  );
