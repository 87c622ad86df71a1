import fc from 'fast-check';
import type { RevisionChange } from '../../packages/server/src/domain/snapshot/graph-change.ts';
import type {
  SnapshotEntity,
  SnapshotKind,
  SnapshotRows,
  SnapshotStatement,
} from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';

/** A graph, and what is done to it, revision by revision. */
export type ChangingGraph = {
  readonly rows: SnapshotRows;
  readonly changes: readonly RevisionChange[];
};

/** How many entities of each kind there may ever be: few, so that statements often meet. */
const COUNTS: Readonly<Record<SnapshotKind, number>> = {
  Role: 4,
  Skill: 6,
  Tool: 2,
  Credential: 2,
};

const KINDS: readonly SnapshotKind[] = ['Role', 'Skill', 'Tool', 'Credential'];

const ENDS = {
  REQUIRES: ['Role', 'Skill'],
  USES: ['Role', 'Tool'],
  LEADS_TO: ['Role', 'Role'],
  BUILDS_ON: ['Skill', 'Skill'],
  BROADER: ['Skill', 'Skill'],
  RELATED: ['Skill', 'Skill'],
  SUPPORTS: ['Tool', 'Skill'],
  TEACHES: ['Credential', 'Skill'],
  // Planning does not read this one.
  EXPECTS: ['Role', 'Credential'],
} as const satisfies Partial<Record<SnapshotStatement['type'], readonly SnapshotKind[]>>;

type WorldType = keyof typeof ENDS;

const idsOf = (kind: SnapshotKind) =>
  Array.from({ length: COUNTS[kind] }, (_, at) => `${kind.toLowerCase()}-${at}`);

const idOf = (kind: SnapshotKind) => fc.constantFrom(...idsOf(kind));
const grade = fc.integer({ min: 1, max: 5 });
/** A number as the grammar asks for it, and now and then none. */
const maybe = (number: fc.Arbitrary<number>) => fc.option(number, { freq: 20, nil: null });

/** An entity as it may be at any time; the first letter of its slug decides where it is sorted in. */
const entityOf = (kind: SnapshotKind, id: string): fc.Arbitrary<SnapshotEntity> =>
  fc
    .record({
      letter: fc.constantFrom('a', 'm', 'z'),
      name: fc.constantFrom('one', 'two'),
      status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'DEPRECATED'),
      replacedBy: fc.option(idOf(kind)),
      number: fc.option(grade),
    })
    .map(({ letter, name, status, replacedBy, number }) => ({
      kind,
      id,
      slug: `${letter}-${id}`,
      name,
      aliases: [],
      status,
      replacedBy: status === 'ACTIVE' ? null : replacedBy,
      hoursPerLevel: kind === 'Skill' ? number : null,
      seniority: kind === 'Role' ? number : null,
    }));

/** Skills change most, as most hangs on them. */
const entity = fc
  .constantFrom<SnapshotKind>('Role', 'Skill', 'Skill', 'Skill', 'Tool', 'Credential')
  .chain((kind) => idOf(kind).chain((id) => entityOf(kind, id)));

/** Most of the entities that there may ever be. */
const entities = fc
  .tuple(
    ...KINDS.flatMap((kind) => idsOf(kind).map((id) => fc.option(entityOf(kind, id), { freq: 6 }))),
  )
  .map((all) => all.filter((one) => one !== null));

/** What a statement says for good: its type, its ends, and so its id; some ids are UUIDs. */
const claim = fc
  .constantFrom<WorldType>(
    'REQUIRES',
    'REQUIRES',
    'BUILDS_ON',
    ...(Object.keys(ENDS) as WorldType[]),
  )
  .chain((type) =>
    fc
      .record({ from: idOf(ENDS[type][0]), to: idOf(ENDS[type][1]), isUuid: fc.boolean() })
      .map(({ from, to, isUuid }) => ({
        type,
        from,
        to,
        id: isUuid ? uuidOf(`${type}${from}${to}`) : `${type} ${from} ${to}`,
      })),
  );

/** A UUID that has the text in it. */
function uuidOf(text: string): string {
  const hex = Array.from(text, (letter) => letter.charCodeAt(0).toString(16)).join('');
  const digits = hex.slice(0, 8) + hex.slice(-24);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

const grades = fc.record({
  rank: fc.constantFrom('NORMAL', 'NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'),
  necessity: fc.constantFrom('ESSENTIAL', 'ESSENTIAL', 'OPTIONAL'),
  importance: maybe(grade),
  level: maybe(grade),
  credit: maybe(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9)),
  move: fc.constantFrom('ADVANCEMENT', 'LATERAL', 'SPECIALISATION', null),
});

const statement = fc.tuple(claim, grades).map(([claim, given]): SnapshotStatement => {
  const { type } = claim;
  const only = <Value>(types: readonly WorldType[], value: Value) =>
    types.includes(type) ? value : null;
  return {
    ...claim,
    rank: given.rank,
    necessity: only(['REQUIRES', 'EXPECTS'], given.necessity),
    importance: only(['REQUIRES', 'USES'], given.importance),
    level: only(['REQUIRES', 'BUILDS_ON', 'TEACHES'], given.level),
    credit: only(['RELATED'], given.credit),
    move: only(['LEADS_TO'], given.move),
  };
});

const change = fc.oneof(
  { weight: 1, arbitrary: entity.map((entity) => ({ what: 'ENTITY_REMOVED' as const, entity })) },
  { weight: 3, arbitrary: entity.map((entity) => ({ what: 'ENTITY_WRITTEN' as const, entity })) },
  {
    weight: 4,
    arbitrary: statement.map((statement) => ({ what: 'STATEMENT_WRITTEN' as const, statement })),
  },
  {
    weight: 2,
    arbitrary: claim.map((statement) => ({ what: 'STATEMENT_REMOVED' as const, statement })),
  },
);

/** Random graphs with all that planning reads, replacements included, and random changes of them. */
export const changingGraphs: fc.Arbitrary<ChangingGraph> = fc
  .record({
    entities,
    statements: fc.uniqueArray(statement, { selector: ({ id }) => id, maxLength: 60, size: 'max' }),
    changes: fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), { maxLength: 4 }),
  })
  .map(({ entities, statements, changes }) => ({
    rows: { revision: 1, entities, statements },
    changes: changes.map((changes, nth) => ({ revision: 2 + nth, changes })),
  }));

/** The rows of a graph after changes. */
export function changedRows(
  rows: SnapshotRows,
  { revision, changes }: RevisionChange,
): SnapshotRows {
  const entities = new Map(rows.entities.map((entity) => [entity.id, entity]));
  const statements = new Map(rows.statements.map((statement) => [statement.id, statement]));
  for (const change of changes) {
    if (change.what === 'ENTITY_WRITTEN') entities.set(change.entity.id, change.entity);
    else if (change.what === 'ENTITY_REMOVED') entities.delete(change.entity.id);
    else if (change.what === 'STATEMENT_REMOVED') statements.delete(change.statement.id);
    else statements.set(change.statement.id, change.statement);
  }
  return { revision, entities: [...entities.values()], statements: [...statements.values()] };
}
