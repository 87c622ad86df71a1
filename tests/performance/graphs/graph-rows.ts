import type { StatementType } from '../../../packages/server/src/domain/graph/statement-types.ts';
import type {
  SnapshotKind,
  SnapshotStatement,
} from '../../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { statementId } from '../../../packages/server/src/store/seed/statement-id.ts';

/** What a loaded entity has of its own; the rest is the same for all. */
type EntityFields = {
  readonly kind: SnapshotKind;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly seniority?: number | null;
};

/** An ACTIVE entity as a snapshot reads it. */
export const entityRow = ({ kind, id, slug, name, aliases, seniority }: EntityFields) => ({
  kind,
  id,
  slug,
  name,
  aliases: aliases ?? [],
  status: 'ACTIVE' as const,
  replacedBy: null,
  hoursPerLevel: null,
  seniority: seniority ?? null,
});

/** Who says what about whom, and the fields of that type of statement. */
type StatementFields = Pick<SnapshotStatement, 'type' | 'from' | 'to'> &
  Partial<Pick<SnapshotStatement, 'necessity' | 'importance' | 'level' | 'credit' | 'move'>>;

/** A statement of NORMAL rank; its id is made of what it says, as the seed's are. */
const statementRow = (fields: StatementFields): SnapshotStatement => ({
  type: fields.type,
  id: statementId(fields.type, fields.from, fields.to),
  from: fields.from,
  to: fields.to,
  rank: 'NORMAL',
  necessity: fields.necessity ?? null,
  importance: fields.importance ?? null,
  level: fields.level ?? null,
  credit: fields.credit ?? null,
  move: fields.move ?? null,
});

/** Id of an entity of a data set: a UUID in form, made of the data set's own key. */
export const entityId = (kind: SnapshotKind, key: string): string => statementId('is', kind, key);

/** How many rows a loader left out, and why. */
export type Dropped = {
  /** Statements that the same pair had already. */
  duplicates: number;
  /** Statements that would have closed a cycle, those of a thing to itself included. */
  cycles: number;
  /** Statements about something that the data set does not list. */
  unknown: number;
};

/** A set of statements that keeps the grammar: one of a type per pair, no cycle where none may be. */
export type StatementSet = {
  readonly rows: readonly SnapshotStatement[];
  readonly dropped: Readonly<Dropped>;
  readonly add: (fields: StatementFields) => void;
};

/** Collects statements between known entities; the first that comes wins, the others are counted. */
export function collectStatements(
  known: ReadonlySet<string>,
  acyclic: ReadonlySet<StatementType>,
): StatementSet {
  const rows: SnapshotStatement[] = [];
  const dropped: Dropped = { duplicates: 0, cycles: 0, unknown: 0 };
  const seen = new Set<string>();
  const targets = new Map<string, string[]>();
  const add = (fields: StatementFields): void => {
    const { type, from, to } = fields;
    if (!known.has(from) || !known.has(to)) dropped.unknown++;
    else if (seen.has(pairKey(fields))) dropped.duplicates++;
    else if (from === to || (acyclic.has(type) && leads(targets, type, [to, from])))
      dropped.cycles++;
    else {
      seen.add(pairKey(fields));
      if (acyclic.has(type)) {
        const key = `${type}|${from}`;
        targets.set(key, [...(targets.get(key) ?? []), to]);
      }
      rows.push(statementRow(fields));
    }
  };
  return { rows, dropped, add };
}

/** RELATED is read both ways, so that a pair and its reverse are the same pair. */
function pairKey({ type, from, to }: StatementFields): string {
  const turned = type === 'RELATED' && to < from;
  return turned ? `${type}|${to}|${from}` : `${type}|${from}|${to}`;
}

function leads(
  targets: ReadonlyMap<string, readonly string[]>,
  type: StatementType,
  [start, goal]: readonly [string, string],
): boolean {
  const seen = new Set([start]);
  for (const node of seen) {
    if (node === goal) return true;
    for (const next of targets.get(`${type}|${node}`) ?? []) seen.add(next);
  }
  return false;
}
