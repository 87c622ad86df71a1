import type { RowCounts } from '../../domain/exchange/json-lines.ts';
import type { GraphExport } from './open-export.ts';

/** An export that counts what it gives. */
export type CountedExport = GraphExport & { readonly counts: () => RowCounts };

/** Counts the rows of an export; what is read twice counts once. Told of the sum after each page. */
export function countRows(graph: GraphExport, onRows: (sum: number) => void): CountedExport {
  const tallies = new Map<string, { rows: number; evidence: number }>();

  async function* counted<Row extends object>(
    name: string,
    pages: AsyncGenerator<readonly Row[]>,
  ): AsyncGenerator<readonly Row[]> {
    const tally = { rows: 0, evidence: 0 };
    tallies.set(name, tally);
    for await (const page of pages) {
      tally.rows += page.length;
      for (const row of page) tally.evidence += evidenceOf(row);
      onRows([...tallies.values()].reduce((sum, { rows }) => sum + rows, 0));
      yield page;
    }
  }

  const sum = (names: readonly string[], of: 'rows' | 'evidence'): number =>
    names.reduce((total, name) => total + (tallies.get(name)?.[of] ?? 0), 0);

  return {
    ...graph,
    entities: (kind) => counted(kind, graph.entities(kind)),
    statements: (type) => counted(type, graph.statements(type)),
    counts: () => ({
      entities: sum(graph.kinds, 'rows'),
      statements: sum(graph.types, 'rows'),
      evidence: sum(graph.types, 'evidence'),
    }),
  };
}

const evidenceOf = (row: object): number =>
  'evidence' in row && Array.isArray(row.evidence) ? row.evidence.length : 0;
