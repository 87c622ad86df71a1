import type { Kind } from '../graph/kinds.ts';
import type { ExportedEntity, ExportedStatement } from './exported-rows.ts';

/** What the first line of a file says that it is. */
export const FORMAT = 'rolegraph';
/** The version of the format; readers refuse a later one. */
export const FORMAT_VERSION = 1;

/** What of the graph is exported: all of it, or what is asked for by all that is given. */
export type ExportPart = {
  /** Entities of these kinds alone, and what they cannot be without. */
  readonly kinds?: readonly Kind[];
  /** An entity, by its id, and what lies within so many statements of it. */
  readonly around?: { readonly id: string; readonly depth: number };
};

/** How many rows of each sort a file holds. */
export type RowCounts = {
  readonly entities: number;
  readonly statements: number;
  readonly evidence: number;
};

/** The first line: the format, its version and, unless it is all of the graph, what of it follows. */
export const headLine = ({ kinds, around }: ExportPart): string =>
  line({
    format: FORMAT,
    version: FORMAT_VERSION,
    ...(kinds && { kinds }),
    ...(around && { around: { id: around.id, depth: around.depth } }),
  });

/** The line of an entity; keys are always there and always in this order. */
export const entityLine = (entity: ExportedEntity): string =>
  line({
    kind: entity.kind,
    id: entity.id,
    slug: entity.slug,
    name: entity.name,
    description: entity.description,
    aliases: entity.aliases,
    status: entity.status,
    replacedBy: entity.replacedBy,
    externalIds: entity.externalIds,
    formerSlugs: entity.formerSlugs,
    mergedIds: entity.mergedIds,
    fields: entity.fields,
  });

/** The line of a statement, its evidence within. */
export const statementLine = (statement: ExportedStatement): string =>
  line({
    type: statement.type,
    id: statement.id,
    from: statement.from,
    to: statement.to,
    basis: statement.basis,
    gradeBasis: statement.gradeBasis,
    rank: statement.rank,
    fields: statement.fields,
    evidence: statement.evidence.map(({ id, source, locator, note }) => ({
      id,
      source,
      locator,
      note,
    })),
  });

/** The last line: how many rows came before, and the hash of all bytes before this line. */
export const endLine = (counts: RowCounts, sha256: string): string =>
  line({
    entities: counts.entities,
    statements: counts.statements,
    evidence: counts.evidence,
    sha256,
  });

const line = (value: object): string => `${JSON.stringify(value)}\n`;
