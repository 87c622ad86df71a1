import { findCycles } from './find-cycles.ts';
import type { EntityRow, GraphRows } from './graph-rows.ts';
import type { Problem } from './problem.ts';
import { STATEMENT_SHAPES, STATEMENT_TYPES } from './statement-types.ts';

/** Cycles in the statement types that may have none, each named in full, as one problem. */
export const checkCycles = (
  { statements }: GraphRows,
  entities: ReadonlyMap<string, EntityRow>,
): Problem[] => {
  const slugOf = (id: string): string => entities.get(id)?.slug ?? id;
  return STATEMENT_TYPES.filter((type) => STATEMENT_SHAPES[type].acyclic).flatMap((type) => {
    const arrows = statements.filter(
      // A statement that points at itself is reported by a rule of its own.
      (statement) => statement.type === type && statement.from !== statement.to,
    );
    return findCycles(arrows.map(({ from, to }) => [from, to] as const)).map((cycle): Problem => {
      const [first, second] = cycle;
      const index = statements.findIndex(
        ({ type: other, from, to }) => other === type && from === first && to === second,
      );
      const path = [...cycle, ...cycle.slice(0, 1)].map(slugOf).join(' → ');
      const message = `${type} goes round in a circle: ${path}; remove one of these statements.`;
      return { rule: 'CYCLE', message, table: 'statements', index };
    });
  });
};
