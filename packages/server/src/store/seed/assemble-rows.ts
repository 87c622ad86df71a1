import type {
  EntityRow,
  EvidenceRow,
  GraphRows,
  StatementRow,
} from '../../domain/graph/graph-rows.ts';
import type { Kind } from '../../domain/graph/kinds.ts';
import type { EntityEntry, Place, StatementEntry } from './read-entries.ts';
import type { SeedFault } from './seed-error.ts';
import { evidenceId, statementId } from './statement-id.ts';

/** Rows with the place of each, table by table and index by index. */
export type PlacedRows = {
  readonly rows: GraphRows;
  readonly places: Readonly<Record<keyof GraphRows, readonly Place[]>>;
  readonly faults: readonly SeedFault[];
};

type Placed<Row> = { readonly row: Row; readonly place: Place };
type IdBySlug = (kind: Kind, slug: string) => string | undefined;

const indexSlugs = (entries: readonly EntityEntry[]): IdBySlug => {
  const ids = new Map(entries.map(({ row }) => [`${row.kind}/${row.slug}`, row.id]));
  return (kind, slug) => ids.get(`${kind}/${slug}`);
};

const unknown = (place: Place, kind: Kind, slug: string): SeedFault => ({
  ...place,
  message: `no ${kind} has the slug "${slug}"; name one that exists or add it`,
});

const evidenceOf = (
  statement: string,
  entry: StatementEntry,
  idOf: IdBySlug,
  faults: SeedFault[],
): Placed<EvidenceRow>[] =>
  entry.evidence.flatMap(({ source, locator, note, place }) => {
    const sourceId = idOf('Source', source);
    if (sourceId === undefined) {
      faults.push(unknown(place, 'Source', source));
      return [];
    }
    const id = evidenceId(statement, sourceId, locator);
    return { row: { id, statementId: statement, sourceId, locator, note }, place };
  });

const statementOf = (
  from: EntityRow,
  entry: StatementEntry,
  idOf: IdBySlug,
  faults: SeedFault[],
): Placed<StatementRow>[] => {
  const { type, basis, gradeBasis, fields, target, place } = entry;
  const to = idOf(target.kind, target.slug);
  if (to === undefined) {
    faults.push(unknown(place, target.kind, target.slug));
    return [];
  }
  const id = statementId(type, from.id, to);
  const graded = gradeBasis === undefined ? {} : { gradeBasis };
  const row = { type, id, from: from.id, to, basis, rank: 'NORMAL', ...graded, fields } as const;
  return [{ row, place }];
};

/** Turns entries into rows: slugs become ids, and statements get ids that follow from their ends. */
export const assembleRows = (entries: readonly EntityEntry[]): PlacedRows => {
  const idOf = indexSlugs(entries);
  const faults: SeedFault[] = [];
  const statements: Placed<StatementRow>[] = [];
  const evidence: Placed<EvidenceRow>[] = [];
  for (const { row, statements: begun } of entries) {
    for (const entry of begun) {
      for (const statement of statementOf(row, entry, idOf, faults)) {
        statements.push(statement);
        evidence.push(...evidenceOf(statement.row.id, entry, idOf, faults));
      }
    }
  }
  return {
    rows: {
      entities: entries.map(({ row }) => row),
      statements: statements.map(({ row }) => row),
      evidence: evidence.map(({ row }) => row),
    },
    places: {
      entities: entries.map(({ place }) => place),
      statements: statements.map(({ place }) => place),
      evidence: evidence.map(({ place }) => place),
    },
    faults,
  };
};
