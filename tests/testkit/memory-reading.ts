import type { GraphPart } from '../../packages/server/src/domain/change-set/graph-draft.ts';
import { compareTexts } from '../../packages/server/src/domain/exchange/compare-texts.ts';
import {
  exportedEntity,
  exportedStatement,
} from '../../packages/server/src/domain/exchange/exported-rows.ts';
import type { GraphReading } from '../../packages/server/src/store/exchange/read-at-revision.ts';

/** Rows in memory, read as the graph of a database is. */
export function memoryReading(part: GraphPart): GraphReading {
  const references = Map.groupBy(part.references, ({ entityId }) => entityId);
  const evidence = Map.groupBy(part.evidence, ({ statementId }) => statementId);
  const entities = part.entities
    .map((row) => exportedEntity(row, references.get(row.id) ?? []))
    .toSorted((one, other) => compareTexts(one.id, other.id));
  const statements = part.statements
    .map((row) => exportedStatement(row, evidence.get(row.id) ?? []))
    .toSorted((one, other) => compareTexts(one.from, other.from) || compareTexts(one.to, other.to));
  return {
    revision: 1,
    async *entities(kind) {
      yield entities.filter((row) => row.kind === kind);
    },
    async *entitiesById(ids) {
      const among = new Set(ids);
      yield entities.filter(({ id }) => among.has(id));
    },
    async *statements(type, from) {
      const begun = new Set(from);
      yield statements.filter((row) => row.type === type && begun.has(row.from));
    },
    neighbours: async (ids) =>
      new Set(
        statements
          .filter(({ from, to }) => ids.includes(from) || ids.includes(to))
          .flatMap(({ from, to }) => [from, to]),
      ),
  };
}
