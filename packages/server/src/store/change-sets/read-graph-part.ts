import type { Change } from '../../domain/change-set/change.ts';
import { findCandidates } from '../../domain/change-set/find-row.ts';
import { createGraphDraft, type GraphPart } from '../../domain/change-set/graph-draft.ts';
import type { StoredStatement, Tables } from '../../domain/change-set/rows.ts';
import {
  type WantedPair,
  type WantedRows,
  wantedRows,
} from '../../domain/change-set/wanted-rows.ts';
import type { EvidenceRow } from '../../domain/graph/graph-rows.ts';
import { nameKey } from '../../domain/graph/name-key.ts';
import { STATEMENT_SHAPES } from '../../domain/graph/statement-types.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import {
  type EntityNode,
  entityOf,
  referencesOf,
  type StatementRelationship,
  statementOf,
} from './graph-rows.ts';

/** Rows by id, so that none is held twice. */
type Gathered = { readonly [Table in keyof GraphPart]: Map<string, Tables[Table]> };

/** Reads all that changes can have to do with; under the write lock it is what they will meet. */
export function readGraphPart(
  transaction: Transaction,
  changes: readonly Change[],
): Promise<GraphPart> {
  return readWanted(transaction, wantedRows(changes));
}

/** Reads rows that are wanted, and those that the rules look at because of them. */
export async function readWanted(transaction: Transaction, wanted: WantedRows): Promise<GraphPart> {
  const gathered: Gathered = {
    entities: new Map(),
    statements: new Map(),
    evidence: new Map(),
    references: new Map(),
  };
  const reader = createReader(transaction, gathered);
  await reader.entities(wanted);
  const idsOf = (refs: readonly string[]) => resolved(gathered, refs);
  const [merged, deprecated] = [idsOf(wanted.merged), idsOf(wanted.deprecated)];
  await reader.replacedBy([...merged, ...deprecated]);
  await reader.statementsById(wanted.statementIds);
  await reader.statementsOfPairs(resolvedPairs(gathered, wanted.pairs));
  await reader.statementsOf(merged);
  await reader.closures(startsOfClosures(gathered, wanted.pairs, merged));
  await reader.evidence({
    statementIds: [...gathered.statements.keys()],
    ids: wanted.evidenceIds,
    sourceIds: merged,
  });
  await reader.statementsById(statementsOfEvidence(gathered));
  await reader.missingEntities();
  return partOf(gathered);
}

const partOf = ({ entities, statements, evidence, references }: Gathered): GraphPart => ({
  entities: [...entities.values()],
  statements: [...statements.values()],
  evidence: [...evidence.values()],
  references: [...references.values()],
});

/** The ids of all entities that references may name, as far as these exist. */
function resolved(gathered: Gathered, refs: readonly string[]): string[] {
  if (refs.length === 0) return [];
  const draft = createGraphDraft(partOf(gathered));
  return refs.flatMap((ref) => findCandidates(draft, ref).map(({ id }) => id));
}

function resolvedPairs(gathered: Gathered, pairs: readonly WantedPair[]) {
  if (pairs.length === 0) return [];
  const draft = createGraphDraft(partOf(gathered));
  return pairs.flatMap(({ type, from, to }) => {
    const shape = STATEMENT_SHAPES[type];
    const ends = findCandidates(draft, to, shape.to);
    return findCandidates(draft, from, shape.from).flatMap((start) =>
      ends.map((end) => ({ type, from: start.id, to: end.id })),
    );
  });
}

/** A circle is closed where a new statement's end leads back to its start. */
function startsOfClosures(
  gathered: Gathered,
  pairs: readonly WantedPair[],
  merged: readonly string[],
): string[] {
  const acyclic = pairs.filter(({ type }) => STATEMENT_SHAPES[type].acyclic);
  const ends = resolvedPairs(gathered, acyclic).map(({ to }) => to);
  const skills = merged.filter((id) => gathered.entities.get(id)?.kind === 'Skill');
  return [...ends, ...skills];
}

/** A source that is merged takes evidence along, whose statements are told of it. */
const statementsOfEvidence = ({ evidence, statements }: Gathered): string[] =>
  [...evidence.values()].map(({ statementId }) => statementId).filter((id) => !statements.has(id));

function createReader(transaction: Transaction, gathered: Gathered) {
  const run = <Row>(query: string, parameters: object): Promise<Row[]> =>
    transaction.run<Row>(loadQuery(query), { ...parameters });

  const take = (nodes: readonly EntityNode[]): void => {
    for (const node of nodes) {
      const entity = entityOf(node);
      gathered.entities.set(entity.id, entity);
      for (const row of referencesOf(node)) gathered.references.set(row.key, row);
    }
  };
  const takeStatements = (found: readonly StatementRelationship[]): StoredStatement[] => {
    const statements = found.map(statementOf);
    for (const one of statements) gathered.statements.set(one.id, one);
    return statements;
  };

  const entities = async (wanted: Keys): Promise<void> => {
    const { ids = [], slugs = [], keys = [], nameKeys = [] } = wanted;
    if (ids.length + slugs.length + keys.length + nameKeys.length === 0) return;
    take(await run<EntityNode>('wanted-entities', { wanted: { ids, slugs, keys, nameKeys } }));
    // One that is taken into use again takes its name again.
    const names = [...gathered.entities.values()]
      .filter(({ status }) => status === 'DEPRECATED')
      .map(({ name }) => nameKey(name))
      .filter((key) => !nameKeys.includes(key));
    if (names.length > 0) {
      const named = { ids: [], slugs: [], keys: [], nameKeys: names };
      take(await run<EntityNode>('wanted-entities', { wanted: named }));
    }
  };

  return {
    entities,
    replacedBy: async (ids: readonly string[]): Promise<void> => {
      if (ids.length > 0) take(await run<EntityNode>('entities-replaced-by', { ids }));
    },
    statementsById: async (ids: readonly string[]): Promise<void> => {
      if (ids.length === 0) return;
      const found = takeStatements(await run('requirements-by-id', { ids }));
      const known = new Set(found.map(({ id }) => id));
      const others = ids.filter((id) => !known.has(id));
      // A database that was just started takes seconds to plan it, which few changes need.
      if (others.length > 0) takeStatements(await run('statements-by-id', { ids: others }));
    },
    statementsOfPairs: async (pairs: readonly object[]): Promise<void> => {
      if (pairs.length > 0) takeStatements(await run('statements-of-pairs', { pairs }));
    },
    statementsOf: async (ids: readonly string[]): Promise<void> => {
      if (ids.length > 0) takeStatements(await run('statements-of-entities', { ids }));
    },
    /** Follows statements of acyclic types to their ends, one step of all at a time. */
    closures: async (starts: readonly string[]): Promise<void> => {
      const seen = new Set<string>();
      for (let frontier = [...new Set(starts)]; frontier.length > 0; ) {
        for (const id of frontier) seen.add(id);
        const found = takeStatements(await run('statements-from', { ids: frontier }));
        frontier = [...new Set(found.map(({ to }) => to))].filter((id) => !seen.has(id));
      }
    },
    evidence: async (of: EvidenceKeys): Promise<void> => {
      if (Object.values(of).every((ids) => ids.length === 0)) return;
      for (const row of await run<EvidenceRow>('wanted-evidence', { wanted: of })) {
        gathered.evidence.set(row.id, row);
      }
    },
    /** What statements join and evidence cites is named in sentences, and has to be in use. */
    missingEntities: async (): Promise<void> => {
      const ends = [...gathered.statements.values()].flatMap(({ from, to }) => [from, to]);
      const sources = [...gathered.evidence.values()].map(({ sourceId }) => sourceId);
      const replacements = [...gathered.entities.values()].flatMap(({ replacedBy }) =>
        replacedBy === null ? [] : [replacedBy],
      );
      const ids = new Set([...ends, ...sources, ...replacements]);
      await entities({ ids: [...ids].filter((id) => !gathered.entities.has(id)) });
    },
  };
}

type Keys = Partial<Pick<WantedRows, 'ids' | 'slugs' | 'keys' | 'nameKeys'>>;

type EvidenceKeys = {
  readonly statementIds: readonly string[];
  readonly ids: readonly string[];
  readonly sourceIds: readonly string[];
};
