import type { Kind } from '../graph/kinds.ts';
import type { ChangeProblem } from './change-problem.ts';
import { type GraphDraft, slugKey } from './graph-draft.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';

/** The version that a row had when it was last taken away; 0 where it never was. */
export type LastVersion = (table: 'entities' | 'statements', id: string) => number;

/** What applying changes needs beside the graph. */
export type Changing = {
  readonly draft: GraphDraft;
  /** When the change set is applied: ISO 8601, UTC. */
  readonly now: string;
  /** A new id that nothing else has. */
  readonly newId: () => string;
  /** Known of rows that may come back, whose versions go on from there. */
  readonly lastVersion?: LastVersion;
};

/** What came of looking something up: it, or why there is none. */
export type Found<Row> = { readonly row: Row } | { readonly problem: ChangeProblem };

/** `skill/python`. */
export const nameOfEntity = ({ kind, slug }: Pick<StoredEntity, 'kind' | 'slug'>): string =>
  slugKey(kind, slug);

/** `role/data-engineer REQUIRES skill/python`. */
export const nameOfStatement = (
  { entities }: Pick<GraphDraft, 'entities'>,
  { type, from, to }: Pick<StoredStatement, 'type' | 'from' | 'to'>,
): string => {
  const end = (id: string): string => {
    const entity = entities.get(id);
    return entity ? nameOfEntity(entity) : id;
  };
  return `${end(from)} ${type} ${end(to)}`;
};

/** Refuses a change of a row that has moved on since it was read. */
export const checkVersion = (
  { version }: { readonly version: number },
  expected: number | undefined,
  field: string,
  subject: string,
): ChangeProblem[] =>
  expected === undefined || expected === version
    ? []
    : [
        {
          rule: 'VERSION',
          field,
          value: expected,
          currentVersion: version,
          message: `${subject} is at version ${version} by now, not ${expected}; read it again and decide anew.`,
        },
      ];

/** The kinds as a person would list them. */
export const listKinds = (kinds: readonly Kind[]): string =>
  kinds.map((kind) => kind.toLowerCase()).join(' or ');
