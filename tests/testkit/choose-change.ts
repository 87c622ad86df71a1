import type { Change } from '../../packages/server/src/domain/change-set/change.ts';
import type { GraphPart } from '../../packages/server/src/domain/change-set/graph-draft.ts';
import type {
  StoredEntity,
  StoredStatement,
} from '../../packages/server/src/domain/change-set/rows.ts';
import type { Kind } from '../../packages/server/src/domain/graph/kinds.ts';
import {
  STATEMENT_SHAPES,
  type StatementType,
} from '../../packages/server/src/domain/graph/statement-types.ts';
import {
  cite,
  create,
  deprecate,
  merge,
  piece,
  remove,
  restore,
  state,
  uncite,
  update,
  updateStatement,
} from './write-changes.ts';

/** What sorts of operation there are, the more frequent ones several times. */
export const SORTS = [
  'create',
  'update',
  'update',
  'rename',
  'deprecate',
  'restore',
  'state',
  'state',
  'state',
  'regrade',
  'remove',
  'cite',
  'uncite',
  'merge',
  'merge',
] as const;

/** An operation in the rough: numbers that pick from whatever there is by then. */
export type Choice = { readonly sort: (typeof SORTS)[number]; readonly picks: readonly number[] };

/** Where names are made: the scope of the history, and a word that no other operation has. */
type Naming = { readonly scope: string; readonly fresh: string };

const KINDS: readonly Kind[] = ['Role', 'Skill', 'Skill', 'Tool', 'Source'];
const TYPES: readonly StatementType[] = [
  'REQUIRES',
  'REQUIRES',
  'BUILDS_ON',
  'BUILDS_ON',
  'BROADER',
  'RELATED',
  'LEADS_TO',
  'USES',
  'SUPPORTS',
];

/** The operation that a choice comes to; none where there is nothing to choose from. */
export function chooseChange(
  part: GraphPart,
  { sort, picks }: Choice,
  naming: Naming,
): Change | undefined {
  const chooser = createChooser(part, picks, naming);
  return chooser[sort]();
}

function createChooser(part: GraphPart, picks: readonly number[], { scope, fresh }: Naming) {
  let at = 0;
  const number = (): number => picks[at++ % picks.length] ?? 0;
  const one = <Value>(values: readonly Value[]): Value | undefined =>
    values[number() % Math.max(values.length, 1)];
  const isSome = (outOf: number): boolean => number() % outOf === 0;
  const word = (): string => `${scope}-${['a', 'b', 'c', 'd', 'e', 'f'][number() % 6]}`;
  const externalId = (): string => `x:${scope}-${number() % 3}`;
  /** Most know the version that there is. */
  const version = (row: { version: number }): number => row.version + (isSome(12) ? 1 : 0);
  const ofKind = (kind: Kind) => part.entities.filter((entity) => entity.kind === kind);
  /** Any way to name an entity. */
  const nameOf = ({ id, kind, slug }: StoredEntity): string => {
    const keys = part.references.filter(({ entityId }) => entityId === id).map(({ key }) => key);
    return one([id, `${kind.toLowerCase()}/${slug}`, slug, ...keys]) ?? id;
  };
  const sayOf = ({ id, from, type, to }: StoredStatement): string => {
    const [start, end] = [from, to].map((one) => part.entities.find((row) => row.id === one));
    return start && end && isSome(2) ? `${nameOf(start)} ${type} ${nameOf(end)}` : id;
  };
  const evidence = (at: number) => {
    const source = one(ofKind('Source'));
    return (
      source && { ...piece(nameOf(source), `¶${1 + (number() % 2)}`), id: `ev-${fresh}-${at}` }
    );
  };
  const pieces = () =>
    (isSome(2) ? [evidence(0), evidence(1)] : [evidence(0)]).flatMap((p) => p ?? []);

  return {
    create: () => {
      const kind = one(KINDS) ?? 'Skill';
      return create(kind, word(), {
        id: `id-${fresh}`,
        ...(isSome(2) && { slug: undefined }),
        externalIds: isSome(3) ? [externalId()] : [],
      });
    },
    update: () => {
      const entity = one(part.entities);
      if (!entity) return undefined;
      return update(entity.kind, nameOf(entity), version(entity), {
        ...(isSome(2) && { description: `Number ${number()}.` }),
        ...(isSome(3) && { aliases: [word(), `${word()} too`] }),
        ...(isSome(3) && { externalIds: isSome(2) ? [externalId()] : [] }),
        fields: entity.kind === 'Role' ? { seniority: isSome(4) ? null : 1 + (number() % 5) } : {},
      });
    },
    rename: () => {
      const entity = one(part.entities);
      if (!entity) return undefined;
      return update(entity.kind, nameOf(entity), version(entity), {
        ...(isSome(2) && { name: word() }),
        slug: word(),
      });
    },
    deprecate: () => {
      const entity = one(part.entities);
      const replacement = entity && one(ofKind(entity.kind));
      if (!entity) return undefined;
      const by = replacement && !isSome(3) ? nameOf(replacement) : null;
      return deprecate(entity.kind, nameOf(entity), version(entity), by);
    },
    restore: () => {
      const deprecated = part.entities.filter(({ status }) => status === 'DEPRECATED');
      const entity = one(deprecated);
      return entity && restore(nameOf(entity), version(entity));
    },
    state: () => {
      const type = one(TYPES) ?? 'REQUIRES';
      const [from, to] = [STATEMENT_SHAPES[type].from[0], STATEMENT_SHAPES[type].to[0]].map(
        (kind) => one(ofKind(kind as Kind)),
      );
      if (!from || !to) return undefined;
      const given = isSome(3) ? { basis: 'ARTICLE' as const, evidence: pieces() } : {};
      return {
        ...state(`x ${type} y`, given),
        id: `st-${fresh}`,
        from: nameOf(from),
        to: nameOf(to),
      };
    },
    regrade: () => {
      const statement = one(part.statements);
      if (!statement) return undefined;
      const { type } = statement;
      const isGraded = type === 'REQUIRES' || type === 'BUILDS_ON';
      const ranks = ['NORMAL', 'PREFERRED', 'DEPRECATED'] as const;
      const rank = one(ranks) ?? 'NORMAL';
      const basis = isSome(3) ? { basis: one(['ARTICLE', 'EDITORIAL'] as const) ?? 'ARTICLE' } : {};
      const fields = isGraded ? { level: 1 + (number() % 5) } : {};
      return updateStatement(sayOf(statement), version(statement), {
        type,
        rank,
        ...basis,
        fields,
      });
    },
    remove: () => {
      const statement = one(part.statements);
      return statement && remove(sayOf(statement), version(statement));
    },
    cite: () => {
      const [statement, given] = [one(part.statements), evidence(0)];
      return statement && given && cite(sayOf(statement), version(statement), given);
    },
    uncite: () => {
      const given = one(part.evidence);
      const statement = part.statements.find(({ id }) => id === given?.statementId);
      return given && statement && uncite(sayOf(statement), version(statement), given.id);
    },
    merge: () => {
      const from = one(part.entities);
      const into = from && one(ofKind(from.kind).filter(({ id }) => id !== from.id));
      return (
        from &&
        into &&
        merge(nameOf(from), nameOf(into), isSome(2) ? { fromVersion: version(from) } : {})
      );
    },
  } satisfies Record<Choice['sort'], () => Change | undefined>;
}
