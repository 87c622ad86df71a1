import type { Change } from '../change-set/change.ts';
import type { Effect } from '../change-set/effect.ts';
import { type GraphPart, kindNameKey } from '../change-set/graph-draft.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import type { KnownGraph } from './compare-dataset.ts';
import { createCircleGuard } from './guard-circles.ts';

/** What an import knows of the graph, so that it need not be read again for every change set. */
export type KnownRows = {
  /**
   * All that operations can have to do with, where they do nothing but add what the comparison has
   * found to be new; otherwise undefined, and the graph has to be asked.
   */
  readonly partFor: (changes: readonly Change[]) => GraphPart | undefined;
  /** Takes over what was written to the graph. */
  readonly note: (effects: readonly Effect[]) => void;
};

const isInUse = ({ status }: StoredEntity): boolean => status === 'ACTIVE';

const nameOf = ({ kind, name }: Pick<StoredEntity, 'kind' | 'name'>): string =>
  kindNameKey(kind, name);

/** Knows a graph that was just read as a whole. */
export function createKnownRows({ entities, references, statements }: KnownGraph): KnownRows {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const keys = new Set(references.map(({ key }) => key));
  const statementIds = new Set(statements.map(({ id }) => id));
  const names = new Set(entities.filter(isInUse).map(nameOf));
  // What was asked about and never written stays in it: at worst the graph is asked once too often.
  const circles = createCircleGuard(statements);

  /** What an operation names, or undefined where it may be refused, or looks at more than that. */
  const named = (change: Change): readonly string[] | undefined => {
    if (change.what === 'CREATE_ENTITY') {
      const own = [change.id ?? '', ...change.externalIds];
      // What was to be deprecated, and was not, has its name still.
      if (names.has(nameOf(change))) return undefined;
      return own.some((key) => byId.has(key) || keys.has(key)) ? undefined : [];
    }
    if (change.what !== 'ADD_STATEMENT' || statementIds.has(change.id ?? '')) return undefined;
    if (circles.add(change.type, change.from, change.to)) return undefined;
    return [change.from, change.to, ...change.evidence.map(({ source }) => source)];
  };

  return {
    partFor: (changes) => {
      const found = new Map<string, StoredEntity>();
      for (const change of changes) {
        const ids = named(change);
        if (!ids) return undefined;
        for (const id of ids) {
          const entity = byId.get(id);
          // What is created by an operation before is not there yet.
          if (entity) found.set(id, entity);
        }
      }
      return { entities: [...found.values()], statements: [], evidence: [], references: [] };
    },
    note: (effects) => {
      for (const { table, id, before, after } of effects) {
        if (table === 'entities') {
          if (before && isInUse(before)) names.delete(nameOf(before));
          if (after && isInUse(after)) names.add(nameOf(after));
          if (after) byId.set(id, after);
          else byId.delete(id);
        }
        if (table === 'references' && after) keys.add(id);
        if (table === 'statements' && after) {
          statementIds.add(id);
          circles.add(after.type, after.from, after.to);
        }
      }
    },
  };
}
