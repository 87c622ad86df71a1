import { randomBytes } from 'node:crypto';
import type {
  EntityRow,
  EvidenceRow,
  FieldValue,
  GraphRows,
  StatementRow,
} from '../../packages/server/src/domain/graph/graph-rows.ts';
import type { Kind } from '../../packages/server/src/domain/graph/kinds.ts';
import { STATEMENT_SHAPES } from '../../packages/server/src/domain/graph/statement-types.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { createRows } from './create-rows.ts';

type Fields = Readonly<Record<string, FieldValue>>;

/** A small part of the graph that belongs to one test: its slugs and ids are used by no other. */
export type World = {
  /** The slug in this world of what the test calls by a short word. */
  readonly slug: (word: string) => string;
  readonly id: (word: string) => string;
  readonly entity: (kind: Kind, word: string, given?: Partial<EntityRow>) => World;
  /** A statement, by the words of its ends; `evidence` names source, locator and note. */
  readonly statement: (
    type: StatementRow['type'],
    ends: readonly [from: string, to: string],
    fields?: Fields,
  ) => World;
  readonly evidence: (
    type: StatementRow['type'],
    ends: readonly [from: string, to: string],
    given: { source: string; locator: string; note: string },
  ) => World;
  /** Writes it all, and does not touch the revision. */
  readonly write: (database: Database) => Promise<World>;
  /** Takes it all away again. */
  readonly remove: (database: Database) => Promise<void>;
};

/** What the schema says is never absent, for each kind. */
const REQUIRED_FIELDS: Readonly<Record<Kind, Fields>> = {
  Role: { duties: [] },
  Skill: { category: 'TECHNICAL', groupUris: [], groupLabels: [] },
  Tool: { category: 'Library' },
  Industry: {},
  Trend: { category: 'TREND', direction: 'GROWING' },
  Credential: { type: 'COURSE' },
  Place: { type: 'CITY' },
  Source: { type: 'ARTICLE', title: 'A title' },
};

/** An empty world with a scope of its own. */
export function createWorld(): World {
  const scope = `w${randomBytes(5).toString('hex')}`;
  const rows = {
    entities: [] as EntityRow[],
    statements: [] as StatementRow[],
    evidence: [] as EvidenceRow[],
  };
  const slug = (word: string) => `${scope}-${word}`;
  const id = (word: string) => `id-${slug(word)}`;
  const statementId = (type: string, [from, to]: readonly [string, string]) =>
    `${scope} ${type} ${from} ${to}`;
  const world: World = {
    slug,
    id,
    entity: (kind, word, given = {}) => {
      const fields = { ...REQUIRED_FIELDS[kind], ...given.fields };
      const own = { kind, id: id(word), slug: slug(word), name: slug(word), aliases: [] };
      const common = { description: `About ${word}.`, status: 'ACTIVE' as const };
      rows.entities.push({ ...own, ...common, ...given, fields });
      return world;
    },
    statement: (type, ends, fields = {}) => {
      const graded = STATEMENT_SHAPES[type].graded ? { gradeBasis: 'EDITORIAL' as const } : {};
      const basis = { basis: 'EDITORIAL' as const, rank: 'NORMAL' as const, ...graded };
      const [from, to] = [id(ends[0]), id(ends[1])];
      rows.statements.push({ type, id: statementId(type, ends), from, to, ...basis, fields });
      return world;
    },
    evidence: (type, ends, { source, ...given }) => {
      const piece = { id: `${scope} evidence ${rows.evidence.length}`, sourceId: id(source) };
      rows.evidence.push({ ...piece, statementId: statementId(type, ends), ...given });
      return world;
    },
    write: async (database) => {
      await database.write((transaction) => createRows(transaction, rows satisfies GraphRows));
      return world;
    },
    remove: async (database) => {
      await database.write(async (transaction) => {
        await transaction.run(
          'MATCH (node) WHERE node.id STARTS WITH $scope OR node.id STARTS WITH $entities DETACH DELETE node',
          { scope, entities: `id-${scope}` },
        );
      });
    },
  };
  return world;
}
