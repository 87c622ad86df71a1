import type { Change, FieldsToSet } from '../change-set/change.ts';
import { rowFields } from '../change-set/row-fields.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import {
  type Comparison,
  type KnownStatement,
  type MakeIds,
  renameBlocked,
  type Tally,
} from './compare-dataset.ts';
import type { Dataset, DatasetStatement, LeftOut } from './dataset.ts';
import { entitySet, idsOf, setsNothing, type WrittenEntity, wantsName } from './entity-update.ts';
import { orderRenames } from './order-renames.ts';
import type { PlannedChange } from './planned-change.ts';
import type { Question } from './questions.ts';
import { isNothing, sameFields, sameValue } from './same-fields.ts';

/** What imports of the taxonomy have written before, of the rows that differ now. */
export type WrittenBefore = {
  readonly entities: ReadonlyMap<string, WrittenEntity>;
  /** Fields that an import gave to a statement that it created. */
  readonly statements: ReadonlyMap<string, FieldsToSet>;
  /** Statements that somebody has taken away since. */
  readonly removed: ReadonlySet<string>;
  /** Statements that rest on other evidence as well. */
  readonly supportedElsewhere: ReadonlySet<string>;
};

/** What an import is going to do. */
export type ImportPlan = {
  /** The operations in their order; made one by one, as there may be very many. */
  readonly changes: () => Iterable<PlannedChange>;
  readonly total: number;
  /** By kind of entity and type of statement. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly leftOut: readonly LeftOut[];
  /** What only editors can tell; the rows are left out until they have. */
  readonly questions: readonly Question[];
  /** Entities that get another name. */
  readonly renamed: ReadonlySet<string>;
  /** Aliases that another entity has as well; both keep them. */
  readonly shared: readonly LeftOut[];
  readonly isPart: boolean;
};

const NOTHING_WRITTEN: WrittenEntity = { isCreated: false, fields: {} };

/**
 * The operations that bring a graph to what a dataset says. What editors have changed stays theirs,
 * and so do grades that no import of the taxonomy has given. What goes comes before what takes its
 * name, entities before their statements.
 */
export function planChanges(
  dataset: Dataset,
  comparison: Comparison,
  given: {
    readonly written: WrittenBefore;
    readonly keysOf: (entity: string) => readonly string[];
    readonly ids: MakeIds;
  },
): ImportPlan {
  const { written, ids } = given;
  const evidenceFor = evidenceMaker(comparison.sourceId, ids);
  const goneStatements = comparison.goneStatements.filter((one) => isUntouched(one, written));
  const goneEntities = comparison.goneEntities.filter((one) => isOurEntity(one, written));
  const writtenOf = ({ id }: StoredEntity) => written.entities.get(id) ?? NOTHING_WRITTEN;
  const renames = orderRenames(
    comparison.otherEntities.filter(({ row, entity }) => wantsName(row, entity, writtenOf(entity))),
    comparison.names,
  );
  const renamed = new Set(renames.possible.map(({ entity }) => entity.id));
  const others = comparison.otherEntities.filter(({ entity }) => !renamed.has(entity.id));
  const entityChanges = [...renames.possible, ...others].flatMap(({ row, entity }) =>
    changesOfEntity(row, entity, {
      keys: given.keysOf(entity.id),
      written: writtenOf(entity),
      mayName: renamed.has(entity.id),
    }),
  );
  const added = comparison.newStatements.filter(({ id }) => !written.removed.has(id));
  const statementChanges = changesOfStatements(comparison, written, evidenceFor);
  const removals = goneStatements.map((one) => gone(removal(one)));
  const deprecations = goneEntities.map((one) => gone(deprecation(one)));
  function* changes(): Iterable<PlannedChange> {
    yield* removals;
    yield* deprecations;
    yield* entityChanges;
    for (const { row, id, slug } of comparison.newEntities) {
      const { kind, name, description, aliases, place } = row;
      const fields = { ...row.defaults, ...row.fields };
      const common = { kind, id, slug, name, description, aliases, fields };
      yield { change: { what: 'CREATE_ENTITY', ...common, externalIds: idsOf(row) }, place };
    }
    yield* statementChanges;
    for (const { row, id, from, to } of added) {
      const { type, gradeBasis, fields, place } = row;
      const graded = gradeBasis === undefined ? {} : { gradeBasis };
      const common = { type, id, from, to, basis: 'DATASET' as const, ...graded, fields };
      const evidence = [evidenceFor(id, row)];
      yield { change: { what: 'ADD_STATEMENT', ...common, rank: 'NORMAL', evidence }, place };
    }
  }
  const counted = [removals, deprecations, entityChanges, statementChanges];
  return {
    changes,
    total:
      counted.reduce((sum, list) => sum + list.length, 0) +
      comparison.newEntities.length +
      added.length,
    tallies: talliesOf(comparison, {
      added,
      entityChanges,
      statementChanges,
      goneStatements,
      goneEntities,
    }),
    leftOut: [
      ...dataset.leftOut,
      ...comparison.leftOut,
      ...renames.blocked.map(({ rename, holder }) => renameBlocked(rename.row, holder)),
      ...comparison.newStatements
        .filter(({ id }) => written.removed.has(id))
        .map(({ row }) => takenAway(row)),
    ],
    questions: comparison.questions,
    renamed,
    shared: comparison.shared,
    isPart: comparison.isPart,
  };
}

const gone = (change: Change): PlannedChange => ({ change, place: null });

const removal = ({ id, version }: KnownStatement): Change => ({
  what: 'REMOVE_STATEMENT',
  statement: id,
  expectedVersion: version,
});

const deprecation = ({ kind, id, version }: StoredEntity): Change => ({
  what: 'DEPRECATE_ENTITY',
  kind,
  entity: id,
  expectedVersion: version,
  replacedBy: null,
});

const takenAway = (row: DatasetStatement): LeftOut => ({
  ...row.place,
  column: row.type,
  value: `${row.from} ${row.to}`,
  reason: 'Editors took this statement away; state it again to have it imported.',
});

type MakeEvidence = ReturnType<typeof evidenceMaker>;

function evidenceMaker(sourceId: string, ids: MakeIds) {
  return (statement: string, { place, note }: DatasetStatement) => {
    const locator = `${place.file} row ${place.row}`;
    return { id: ids.evidence(statement, sourceId, locator), source: sourceId, locator, note };
  };
}

/** What nobody but imports of this taxonomy has to do with. */
function isUntouched({ id, fields }: KnownStatement, written: WrittenBefore): boolean {
  const was = written.statements.get(id);
  return was !== undefined && !written.supportedElsewhere.has(id) && sameFields(was, fields);
}

function isOurEntity(entity: StoredEntity, { entities }: WrittenBefore): boolean {
  const was = entities.get(entity.id);
  if (!was?.isCreated) return false;
  const now = rowFields(entity);
  return Object.entries(was.fields).every(([field, value]) => sameValue(value, now[field]));
}

function changesOfEntity(
  row: Comparison['otherEntities'][number]['row'],
  entity: StoredEntity,
  given: Parameters<typeof entitySet>[2],
): PlannedChange[] {
  const { kind, id, version, status } = entity;
  const restored: Change[] =
    status === 'ACTIVE' ? [] : [{ what: 'RESTORE_ENTITY', entity: id, expectedVersion: version }];
  const set = entitySet(row, entity, given);
  const expectedVersion = version + restored.length;
  const update: Change[] = setsNothing(set)
    ? []
    : [{ what: 'UPDATE_ENTITY', kind, entity: id, expectedVersion, ...set }];
  return [...restored, ...update].map((change) => ({ change, place: row.place }));
}

/** Evidence for what is stated already, and grades that an import gave and the dataset has changed. */
function changesOfStatements(
  { otherStatements, unsupported }: Comparison,
  { statements }: WrittenBefore,
  evidenceFor: MakeEvidence,
): PlannedChange[] {
  const evidence = unsupported.map(({ row, statement }): PlannedChange => {
    const named = { statement: statement.id, expectedVersion: statement.version };
    const piece = evidenceFor(statement.id, row);
    return { change: { what: 'ADD_EVIDENCE', ...named, evidence: piece }, place: row.place };
  });
  const gained = new Set(unsupported.map(({ statement }) => statement.id));
  const updates = otherStatements.flatMap(({ row, statement }): PlannedChange[] => {
    const { id, type, version } = statement;
    const was = statements.get(id);
    const fields = Object.entries(row.fields).filter(
      ([field, value]) =>
        !sameValue(value, statement.fields[field]) &&
        was !== undefined &&
        !isNothing(was[field]) &&
        sameValue(was[field], statement.fields[field]),
    );
    if (fields.length === 0) return [];
    const expectedVersion = version + (gained.has(id) ? 1 : 0);
    const named = { type, statement: id, expectedVersion };
    const change: Change = {
      what: 'UPDATE_STATEMENT',
      ...named,
      fields: Object.fromEntries(fields),
    };
    return [{ change, place: row.place }];
  });
  return [...evidence, ...updates];
}

type Planned = {
  readonly added: Comparison['newStatements'];
  readonly entityChanges: readonly PlannedChange[];
  readonly statementChanges: readonly PlannedChange[];
  readonly goneStatements: readonly KnownStatement[];
  readonly goneEntities: readonly StoredEntity[];
};

function talliesOf(comparison: Comparison, planned: Planned): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (key: string): Tally => {
    const known = tallies.get(key) ?? { new: 0, changed: 0, gone: 0, unchanged: 0 };
    tallies.set(key, known);
    return known;
  };
  for (const [key, number] of comparison.unchanged) of(key).unchanged += number;
  for (const { row } of comparison.newEntities) of(row.kind).new += 1;
  for (const { row } of planned.added) of(row.type).new += 1;
  const changed = new Set(
    [...planned.entityChanges, ...planned.statementChanges].map(({ change }) =>
      'entity' in change ? change.entity : 'statement' in change ? change.statement : '',
    ),
  );
  for (const { entity } of comparison.otherEntities) {
    of(entity.kind)[changed.has(entity.id) ? 'changed' : 'unchanged'] += 1;
  }
  const touched = new Map(
    [...comparison.unsupported, ...comparison.otherStatements].map(({ statement }) => [
      statement.id,
      statement,
    ]),
  );
  for (const { id, type } of touched.values()) {
    of(type)[changed.has(id) ? 'changed' : 'unchanged'] += 1;
  }
  for (const { kind } of planned.goneEntities) of(kind).gone += 1;
  for (const { type } of planned.goneStatements) of(type).gone += 1;
  return tallies;
}
