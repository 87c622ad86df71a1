import type { GraphPart } from '../../domain/change-set/graph-draft.ts';
import type { ReferenceRow, StoredEntity, StoredStatement } from '../../domain/change-set/rows.ts';
import type { EvidenceRow } from '../../domain/graph/graph-rows.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import {
  type EntityNode,
  entityOf,
  referencesOf,
  type StatementRelationship,
  statementOf,
} from './graph-rows.ts';

/** Rows that are read at once. */
const PAGE = 2_000;

/** Reads every row of the graph, page by page; it is one revision only while nobody writes. */
export async function readWholeGraph({ run }: Transaction): Promise<GraphPart> {
  const entities: StoredEntity[] = [];
  const statements: StoredStatement[] = [];
  const references: ReferenceRow[] = [];
  const nodes = pages((page) => run<EntityNode>(loadQuery('graph-entities'), page), idOfNode);
  for await (const page of nodes) {
    entities.push(...page.map(entityOf));
    references.push(...page.flatMap(referencesOf));
    const ids = page.map(idOfNode);
    const begun = await run<StatementRelationship>(loadQuery('statements-begun'), { ids });
    statements.push(...begun.map(statementOf));
  }
  const evidence: EvidenceRow[] = [];
  const pieces = pages((page) => run<EvidenceRow>(loadQuery('graph-evidence'), page), idOfPiece);
  for await (const page of pieces) evidence.push(...page);
  return { entities, statements, evidence, references };
}

const idOfNode = ({ properties }: EntityNode): string => properties.id;
const idOfPiece = ({ id }: EvidenceRow): string => id;

async function* pages<Row>(
  read: (page: { after: string; limit: number }) => Promise<Row[]>,
  idOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await read({ after, limit: PAGE });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = idOf(last);
  }
}
