import { createHash } from 'node:crypto';
import { endLine, entityLine, headLine, statementLine } from '../../domain/exchange/json-lines.ts';
import { countRows } from './count-rows.ts';
import type { GraphExport } from './open-export.ts';

/**
 * The canonical form of a graph: the same bytes for the same graph, in whatever order it came about.
 * Each text that it gives is some lines.
 */
export async function* writeJsonLines(graph: GraphExport): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counted = countRows(graph, () => undefined);
  for await (const lines of linesOf(counted)) {
    hash.update(lines);
    yield lines;
  }
  yield endLine(counted.counts(), hash.digest('hex'));
}

async function* linesOf(graph: GraphExport): AsyncGenerator<string> {
  yield headLine(graph.part);
  for (const kind of graph.kinds) {
    for await (const page of graph.entities(kind)) yield page.map(entityLine).join('');
  }
  for (const type of graph.types) {
    for await (const page of graph.statements(type)) yield page.map(statementLine).join('');
  }
}
