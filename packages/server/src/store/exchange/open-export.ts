import type { ExportedEntity, ExportedStatement } from '../../domain/exchange/exported-rows.ts';
import type { ExportPart } from '../../domain/exchange/json-lines.ts';
import type { SlugOf } from '../../domain/exchange/table-rows.ts';
import { KINDS, type Kind } from '../../domain/graph/kinds.ts';
import {
  STATEMENT_SHAPES,
  STATEMENT_TYPES,
  type StatementType,
} from '../../domain/graph/statement-types.ts';
import type { Database } from '../database.ts';
import { chooseEntities } from './choose-entities.ts';
import { type GraphReading, readAtRevision } from './read-at-revision.ts';

/** A part of the graph at one revision, to be written to a file in whatever format. */
export type GraphExport = {
  readonly revision: number;
  readonly part: ExportPart;
  /** The kinds and types of which there may be any, in the order of the grammar. */
  readonly kinds: readonly Kind[];
  readonly types: readonly StatementType[];
  /** Entities of a kind by id. */
  readonly entities: (kind: Kind) => AsyncGenerator<readonly ExportedEntity[]>;
  /** Statements of a type by the ids of their ends; both ends are exported. */
  readonly statements: (type: StatementType) => AsyncGenerator<readonly ExportedStatement[]>;
  /** The slug of an exported entity. */
  readonly slugOf: SlugOf;
};

/** Opens an export of the graph as it is now. */
export async function openExport(database: Database, part: ExportPart): Promise<GraphExport> {
  return exportOf(await readAtRevision(database), part);
}

/**
 * The export of a part of a graph. It holds all that is said between the entities of the part, and is
 * whole by itself: what its evidence comes from, and what stands in for others, is in it too.
 */
export async function exportOf(reading: GraphReading, part: ExportPart): Promise<GraphExport> {
  const chosen = await chooseEntities(reading, part);
  const idsOf = (kind: Kind): readonly string[] => [...(chosen.get(kind)?.keys() ?? [])];
  const has = (kinds: readonly Kind[], id: string): boolean =>
    kinds.some((kind) => chosen.get(kind)?.has(id));
  return {
    revision: reading.revision,
    part,
    slugOf: (kinds, id) => {
      const kind = kinds.find((one) => chosen.get(one)?.has(id));
      const slug = kind && chosen.get(kind)?.get(id);
      if (kind === undefined || slug === undefined)
        throw new Error(`"${id}" is not among what is exported.`);
      return { kind, slug };
    },
    kinds: KINDS.filter((kind) => idsOf(kind).length > 0),
    types: STATEMENT_TYPES.filter((type) =>
      STATEMENT_SHAPES[type].from.some((kind) => idsOf(kind).length > 0),
    ),
    async *entities(kind) {
      yield* reading.entitiesById(idsOf(kind));
    },
    async *statements(type) {
      const { from, to } = STATEMENT_SHAPES[type];
      for await (const page of reading.statements(type, from.flatMap(idsOf))) {
        yield page.filter((statement) => has(to, statement.to));
      }
    },
  };
}
