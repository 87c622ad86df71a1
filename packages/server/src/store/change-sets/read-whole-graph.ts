import type { GraphPart } from '../../domain/change-set/graph-draft.ts';
import type { EvidenceRow } from '../../domain/graph/graph-rows.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { readPages } from '../read-pages.ts';
import {
  type EntityNode,
  entityOf,
  referencesOf,
  type StatementRelationship,
  statementOf,
} from './graph-rows.ts';

const NOTHING: GraphPart = { entities: [], statements: [], evidence: [], references: [] };

/** Reads every row of the graph, page by page; it is one revision only while nobody writes. */
export async function readWholeGraph(transaction: Transaction): Promise<GraphPart> {
  const pages = await Array.fromAsync(readGraphPages(transaction));
  return {
    entities: pages.flatMap(({ entities }) => entities),
    statements: pages.flatMap(({ statements }) => statements),
    evidence: pages.flatMap(({ evidence }) => evidence),
    references: pages.flatMap(({ references }) => references),
  };
}

/**
 * The rows of the graph, some at a time. While others write, a row that nobody touches is among them
 * once and as it is; one that somebody touches may be missing, there twice, or as it was in between.
 */
export async function* readGraphPages({ run }: Transaction): AsyncGenerator<GraphPart> {
  const nodes = readPages((page) => run<EntityNode>(loadQuery('graph-entities'), page), idOfNode);
  for await (const page of nodes) {
    const ids = page.map(idOfNode);
    const begun = await run<StatementRelationship>(loadQuery('statements-begun'), { ids });
    yield {
      ...NOTHING,
      entities: page.map(entityOf),
      references: page.flatMap(referencesOf),
      statements: begun.map(statementOf),
    };
  }
  const pieces = readPages(
    (page) => run<EvidenceRow>(loadQuery('graph-evidence'), page),
    idOfPiece,
  );
  for await (const evidence of pieces) yield { ...NOTHING, evidence };
}

const idOfNode = ({ properties }: EntityNode): string => properties.id;
const idOfPiece = ({ id }: EvidenceRow): string => id;
