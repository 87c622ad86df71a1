import {
  GRAPHML_END,
  graphmlEdge,
  graphmlHead,
  graphmlNode,
} from '../../domain/exchange/graphml.ts';
import type { GraphExport } from './open-export.ts';

/** An export as GraphML, which programs that draw and measure graphs open. */
export async function* writeGraphml(graph: GraphExport): AsyncGenerator<string> {
  yield graphmlHead(graph.revision);
  for (const kind of graph.kinds) {
    for await (const page of graph.entities(kind)) yield page.map(graphmlNode).join('');
  }
  for (const type of graph.types) {
    for await (const page of graph.statements(type)) {
      yield page.map((statement) => graphmlEdge(statement, graph.slugOf)).join('');
    }
  }
  yield GRAPHML_END;
}
