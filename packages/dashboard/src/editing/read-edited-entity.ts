import * as z from 'zod/mini';
import type { EditedEntityQuery } from '../gql/graphql';
import type { Kind } from '../lib/kinds';
import type { DraftEntity, FieldValue, FieldValues, Stated } from './draft-operation';
import { editedFieldsOfKind } from './field-shapes';
import { type FieldTexts, writeTexts } from './field-texts';
import { allFieldsOf, type StatementType, type StatementWay } from './statement-shapes';

/** An entity as it is about to be edited. */
export type EditedEntity = {
  readonly entity: DraftEntity;
  readonly version: number;
  readonly inUse: boolean;
  /** All its fields as they would be typed. */
  readonly texts: FieldTexts;
  /** Its statements, those that it makes first; of each sort as many as were asked for. */
  readonly statements: readonly Stated[];
  /** What there is of them beyond these. */
  readonly more: readonly MoreStatements[];
};

/** Statements of one sort that an entity has beyond those that were asked for. */
export type MoreStatements = StatementWay & {
  /** The name of their connection, as in the table below. */
  readonly connection: string;
  readonly left: number;
  /** Where the next of them begin. */
  readonly after: string;
};

/** What each connection holds; the kind is that of the other end. */
export const CONNECTIONS: Readonly<Record<string, StatementWay & { readonly kind: Kind }>> = {
  requires: { type: 'REQUIRES', outward: true, kind: 'Skill' },
  uses: { type: 'USES', outward: true, kind: 'Tool' },
  leadsTo: { type: 'LEADS_TO', outward: true, kind: 'Role' },
  ledToBy: { type: 'LEADS_TO', outward: false, kind: 'Role' },
  employedIn: { type: 'EMPLOYED_IN', outward: true, kind: 'Industry' },
  expects: { type: 'EXPECTS', outward: true, kind: 'Credential' },
  pays: { type: 'PAYS', outward: true, kind: 'Place' },
  buildsOn: { type: 'BUILDS_ON', outward: true, kind: 'Skill' },
  unlocks: { type: 'BUILDS_ON', outward: false, kind: 'Skill' },
  broader: { type: 'BROADER', outward: true, kind: 'Skill' },
  narrower: { type: 'BROADER', outward: false, kind: 'Skill' },
  related: { type: 'RELATED', outward: true, kind: 'Skill' },
  requiredBy: { type: 'REQUIRES', outward: false, kind: 'Role' },
  supportedBy: { type: 'SUPPORTS', outward: false, kind: 'Tool' },
  taughtBy: { type: 'TEACHES', outward: false, kind: 'Credential' },
  appliedBy: { type: 'APPLIES', outward: false, kind: 'Industry' },
  usedBy: { type: 'USES', outward: false, kind: 'Role' },
  supports: { type: 'SUPPORTS', outward: true, kind: 'Skill' },
  employs: { type: 'EMPLOYED_IN', outward: false, kind: 'Role' },
  applies: { type: 'APPLIES', outward: true, kind: 'Skill' },
  activeIn: { type: 'ACTIVE_IN', outward: true, kind: 'Place' },
  teaches: { type: 'TEACHES', outward: true, kind: 'Skill' },
  expectedBy: { type: 'EXPECTS', outward: false, kind: 'Role' },
  shapedBy: { type: 'SHAPES', outward: false, kind: 'Trend' },
  shapesRoles: { type: 'SHAPES', outward: true, kind: 'Role' },
  shapesSkills: { type: 'SHAPES', outward: true, kind: 'Skill' },
  shapesTools: { type: 'SHAPES', outward: true, kind: 'Tool' },
  shapesIndustries: { type: 'SHAPES', outward: true, kind: 'Industry' },
};

const connectionSchema = z.object({
  totalCount: z.optional(z.number()),
  pageInfo: z.optional(z.object({ endCursor: z.nullable(z.string()), hasNextPage: z.boolean() })),
  edges: z.array(
    z.object({
      node: z.object({ slug: z.string(), name: z.string() }),
      properties: z.looseObject({
        id: z.string(),
        version: z.number(),
        evidence: z.array(
          z.object({
            id: z.string(),
            locator: z.string(),
            note: z.string(),
            source: z.object({ slug: z.string(), name: z.string() }),
          }),
        ),
      }),
    }),
  ),
});

type Answer = NonNullable<EditedEntityQuery['entity']>;

/** Reads an entity of any kind; what the kinds differ in is told by the tables of shapes. */
export function readEditedEntity(answer: Answer): EditedEntity {
  const { kind, slug, name, version, status } = answer;
  const found: Readonly<Record<string, unknown>> = answer;
  const shapes = editedFieldsOfKind(kind);
  const values = shapes.map((shape) => [
    shape.name,
    // Fields whose types differ from kind to kind have names of their own in the question.
    found[shape.name] ?? found[`${shape.name}Of${kind}`],
  ]);
  const entity = { kind, slug, name };
  const statements = Object.entries(CONNECTIONS).flatMap(([connection, way]) =>
    readConnection(entity, way, found[`${connection}Connection`]),
  );
  const more = Object.entries(CONNECTIONS).flatMap(([connection, way]) =>
    readMore({ ...way, connection }, found[`${connection}Connection`]),
  );
  const texts = writeTexts(shapes, Object.fromEntries(values) as FieldValues);
  return { entity, version, inUse: status === 'ACTIVE', texts, statements, more };
}

type Named = StatementWay & { readonly connection: string };

/** What a connection holds beyond the first of it; nothing where that is all, or was not asked for. */
function readMore({ type, outward, connection }: Named, given: unknown): MoreStatements[] {
  if (given === undefined) return [];
  const { edges, totalCount = edges.length } = connectionSchema.parse(given);
  const after = readCursor(given);
  return after === null
    ? []
    : [{ type, outward, connection, left: totalCount - edges.length, after }];
}

/** Where the next of a connection begin; null where there are none. */
export function readCursor(given: unknown): string | null {
  const { pageInfo } = connectionSchema.parse(given);
  return pageInfo?.hasNextPage ? pageInfo.endCursor : null;
}

/** Reads what a connection of an entity holds; nothing where it was not asked for. */
export function readConnection(
  entity: DraftEntity,
  { type, outward, kind }: StatementWay & { readonly kind: Kind },
  given: unknown,
): Stated[] {
  if (given === undefined) return [];
  return connectionSchema.parse(given).edges.map(({ node, properties }) => {
    const other = { kind, slug: node.slug, name: node.name };
    const { id, version } = properties;
    const evidence = properties.evidence.map(({ source, ...said }) => ({
      id: said.id,
      source: { kind: 'Source' as const, slug: source.slug, name: source.name },
      locator: said.locator,
      note: said.note,
    }));
    const fields = allFieldsOf(type).map(({ name }) => [
      name,
      (properties[name] ?? null) as FieldValue,
    ]);
    return {
      id,
      version,
      type,
      from: outward ? entity : other,
      to: outward ? other : entity,
      fields: Object.fromEntries(fields),
      evidence,
    };
  });
}

/** What is asked of a connection for its statements to be read. */
export function edgesOf(type: StatementType): string {
  const fields = allFieldsOf(type)
    .map(({ name }) => name)
    .join(' ');
  const evidence = 'evidence { id locator note source { id slug name } }';
  return `edges { node { id slug name } properties { id version ${fields} ${evidence} } }`;
}
