import { kindNameKey, pairKey, slugKey } from '../change-set/graph-draft.ts';
import type { StoredEntity, StoredStatement } from '../change-set/rows.ts';
import type { Dataset, DatasetEntity, DatasetStatement, LeftOut } from './dataset.ts';
import { differsFrom, idsOf } from './entity-update.ts';
import { freeSlugs } from './free-slugs.ts';
import { createCircleGuard } from './guard-circles.ts';
import { type KnownEntities, matchEntities } from './match-entities.ts';
import { answersTo, type Question } from './questions.ts';
import { sameFields } from './same-fields.ts';
import { sharedAliases } from './shared-aliases.ts';

/** A statement as far as an import looks at it. */
export type KnownStatement = Pick<
  StoredStatement,
  'id' | 'type' | 'from' | 'to' | 'version' | 'fields'
>;

/** The graph that a dataset is compared with. */
export type KnownGraph = KnownEntities & {
  readonly statements: readonly KnownStatement[];
  /** Statements that have evidence from this very dataset. */
  readonly supported: ReadonlySet<string>;
  /** Statements that have evidence from another version of the taxonomy. */
  readonly supportedBefore: ReadonlySet<string>;
  /** Deprecated entities that no import has deprecated. */
  readonly retired: ReadonlySet<string>;
};

/** Makes the ids of what is new: the same for the same, whoever imports it. */
export type MakeIds = {
  readonly entity: (externalId: string) => string;
  readonly statement: (type: string, from: string, to: string) => string;
  readonly evidence: (statement: string, source: string, locator: string) => string;
};

/** An entity that is new to the graph. */
type NewEntity = { readonly row: DatasetEntity; readonly id: string; readonly slug: string };
/** A statement that is new to the graph, with the ids of its ends. */
type NewStatement = {
  readonly row: DatasetStatement;
  readonly id: string;
  readonly from: string;
  readonly to: string;
};

/** How many rows of a kind or a type there are, by what they come to. */
export type Tally = {
  new: number;
  changed: number;
  gone: number;
  unchanged: number;
};

/** Where a dataset and a graph differ. */
export type Comparison = {
  readonly sourceId: string;
  readonly newEntities: readonly NewEntity[];
  readonly otherEntities: readonly { row: DatasetEntity; entity: StoredEntity }[];
  readonly newStatements: readonly NewStatement[];
  readonly otherStatements: readonly { row: DatasetStatement; statement: KnownStatement }[];
  readonly unsupported: readonly { row: DatasetStatement; statement: KnownStatement }[];
  readonly goneEntities: readonly StoredEntity[];
  readonly goneStatements: readonly KnownStatement[];
  readonly leftOut: readonly LeftOut[];
  /** Which entity has a name, but for those that are gone. */
  readonly names: ReadonlyMap<string, StoredEntity>;
  /** Entities that have the name of a row which is left out for that. */
  readonly holders: readonly StoredEntity[];
  readonly questions: readonly Question[];
  /** Aliases that another entity has as well; both keep them. */
  readonly shared: readonly LeftOut[];
  /** Whether the dataset has too little of what there is of its taxonomy to tell what is gone. */
  readonly isPart: boolean;
  /** Entities and statements that are just as the dataset has them, by kind and by type. */
  readonly unchanged: ReadonlyMap<string, number>;
};

/** A dataset that lacks more than this share of the taxonomy's entities is taken for a part of it. */
const PART = 0.2;

/** Compares a dataset with a graph; entities that are about to be renamed give up their names. */
export function compareDataset(
  dataset: Dataset,
  graph: KnownGraph,
  ids: MakeIds,
  renamed: ReadonlySet<string> = new Set(),
): Comparison {
  const unchanged = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  const entities = compareEntities(dataset, graph, ids, renamed);
  leftOut.push(...entities.leftOut);
  for (const { kind } of entities.unchanged) count(unchanged, kind);
  const sourceId = entities.idOf.get(dataset.source.externalId) ?? '';
  const statements = compareStatements(dataset, graph, entities, ids);
  leftOut.push(...statements.leftOut);
  for (const { type } of statements.unchanged) count(unchanged, type);
  return {
    sourceId,
    newEntities: entities.created,
    otherEntities: entities.other,
    newStatements: statements.created,
    otherStatements: statements.other,
    unsupported: statements.unsupported,
    goneEntities: entities.gone,
    goneStatements: statements.gone,
    leftOut,
    names: entities.names,
    holders: entities.holders,
    questions: entities.questions,
    shared: entities.shared,
    isPart: entities.isPart,
    unchanged,
  };
}

const count = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

type ComparedEntities = ReturnType<typeof compareEntities>;

function compareEntities(
  dataset: Dataset,
  graph: KnownGraph,
  ids: MakeIds,
  renamed: ReadonlySet<string>,
) {
  const rows = [dataset.source, ...dataset.entities];
  const matching = matchEntities(rows, graph, dataset.scheme);
  const matched = new Set([...matching.entities.values()].map(({ id }) => id));
  const ofScheme = entitiesOfScheme(graph, dataset.scheme);
  const missing = ofScheme.filter(
    ({ id, kind, status }) => !matched.has(id) && kind !== 'Source' && status === 'ACTIVE',
  );
  const isPart = missing.length > PART * ofScheme.length;
  const gone = isPart ? [] : missing;
  const names = takenNames(graph, gone);
  const keysOf = keysByEntity(graph);
  const idOf = new Map<string, string>();
  const [created, other, unchanged, leftOut] = [
    [] as DatasetEntity[],
    [] as { row: DatasetEntity; entity: StoredEntity }[],
    [] as StoredEntity[],
    [...matching.ambiguous],
  ];
  const holders: StoredEntity[] = [];
  const meant = new Map(graph.references.map(({ key, entityId }) => [key, entityId]));
  const freeFor = (row: DatasetEntity, entity?: StoredEntity): DatasetEntity =>
    withFreeIds(row, (id) => (meant.get(id) ?? entity?.id) === entity?.id);
  for (const given of rows) {
    if (matching.unclear.has(given.externalId)) continue;
    const entity = matching.entities.get(given.externalId);
    const row = freeFor(given, entity);
    const holder = names.get(kindNameKey(row.kind, row.name));
    if (entity && graph.retired.has(entity.id)) leftOut.push(retired(row, entity));
    else if (entity) {
      idOf.set(row.externalId, entity.id);
      const isSame = !differsFrom(row, entity, keysOf.get(entity.id) ?? []);
      if (isSame) unchanged.push(entity);
      else other.push({ row, entity });
    } else if (holder && !renamed.has(holder.id)) {
      leftOut.push(nameTaken(row, holder));
      holders.push(holder);
    } else {
      idOf.set(row.externalId, ids.entity(row.externalId));
      created.push(row);
    }
  }
  const slugs = freeSlugs(created, rows, takenSlugs(graph));
  const withSlugs = created.map((row) => ({
    row,
    id: ids.entity(row.externalId),
    slug: slugs.get(row.externalId) ?? '',
  }));
  const named = rows.flatMap((row) => {
    const id = idOf.get(row.externalId);
    return id === undefined ? [] : [{ row, id }];
  });
  const shared = sharedAliases(named, graph.entities);
  const questions = matching.candidates.map((candidates) => ({
    candidates,
    answers: answersTo(candidates, {
      keysOf: (entity) => keysOf.get(entity) ?? [],
      idsOf: (row) => idsOf(freeFor(row)),
      newId: ids.entity,
    }),
  }));
  const compared = { idOf, created: withSlugs, other, unchanged, leftOut };
  return { ...compared, names, holders, questions, shared, gone, isPart };
}

/** A code that leads to another entity by now stays there. */
function withFreeIds(row: DatasetEntity, isFree: (id: string) => boolean): DatasetEntity {
  return row.otherIds.every(isFree) ? row : { ...row, otherIds: row.otherIds.filter(isFree) };
}

function entitiesOfScheme({ entities, references }: KnownGraph, scheme: string): StoredEntity[] {
  const ids = new Set(
    references
      .filter(({ key, type }) => type === 'EXTERNAL' && key.startsWith(`${scheme}:`))
      .map(({ entityId }) => entityId),
  );
  return entities.filter(({ id }) => ids.has(id));
}

/** Names that no other entity can have; what is gone gives up its own. */
function takenNames({ entities }: KnownGraph, gone: readonly StoredEntity[]) {
  const leaving = new Set(gone);
  return new Map(
    entities
      .filter((entity) => entity.status === 'ACTIVE' && !leaving.has(entity))
      .map((entity) => [kindNameKey(entity.kind, entity.name), entity]),
  );
}

function takenSlugs({ entities, references }: KnownGraph): (key: string) => boolean {
  const slugs = new Set(entities.map(({ kind, slug }) => slugKey(kind, slug)));
  for (const { key, type } of references) if (type === 'SLUG') slugs.add(key);
  return (key) => slugs.has(key);
}

function keysByEntity({ references }: KnownGraph): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { key, type, entityId } of references) {
    if (type !== 'EXTERNAL') continue;
    const known = keys.get(entityId);
    if (known) known.push(key);
    else keys.set(entityId, [key]);
  }
  return keys;
}

function compareStatements(
  dataset: Dataset,
  graph: KnownGraph,
  { idOf, isPart }: ComparedEntities,
  ids: MakeIds,
) {
  const known = new Map(graph.statements.map((one) => [pairKey(one.type, one.from, one.to), one]));
  const circles = createCircleGuard(graph.statements);
  const seen = new Map<string, DatasetStatement>();
  const created: NewStatement[] = [];
  const other: { row: DatasetStatement; statement: KnownStatement }[] = [];
  const unsupported: { row: DatasetStatement; statement: KnownStatement }[] = [];
  const unchanged: KnownStatement[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of dataset.statements) {
    const [from, to] = [idOf.get(row.from), idOf.get(row.to)];
    if (from === undefined || to === undefined) {
      leftOut.push(endLeftOut(row, from === undefined ? row.from : row.to));
      continue;
    }
    const key = pairKey(row.type, from, to);
    const twin = seen.get(key);
    if (from === to) leftOut.push(selfPointing(row));
    else if (twin) leftOut.push(saidBefore(row, twin));
    else {
      seen.set(key, row);
      const statement = known.get(key);
      if (!statement) {
        const circle = circles.add(row.type, from, to);
        if (circle) leftOut.push(circleClosed(row, circle.length));
        else created.push({ row, id: ids.statement(row.type, from, to), from, to });
      } else {
        const isSupported = graph.supported.has(statement.id);
        const isSame = sameFields(row.fields, statement.fields);
        if (!isSame) other.push({ row, statement });
        if (!isSupported) unsupported.push({ row, statement });
        if (isSame && isSupported) unchanged.push(statement);
      }
    }
  }
  const inDataset = new Set(idOf.values());
  const gone = graph.statements.filter(
    ({ id, type, from, to }) =>
      (graph.supported.has(id) || graph.supportedBefore.has(id)) &&
      !seen.has(pairKey(type, from, to)) &&
      (!isPart || (inDataset.has(from) && inDataset.has(to))),
  );
  return { created, other, unsupported, unchanged, gone, leftOut };
}

const labelled = ({ place, name }: DatasetEntity): Omit<LeftOut, 'reason'> => ({
  ...place,
  column: 'label',
  value: name,
});

const called = ({ kind, slug }: StoredEntity): string => slugKey(kind, slug);

/** A row whose entity keeps its own name for now, and has this one as an alias. */
export const renameBlocked = (row: DatasetEntity, holder: StoredEntity): LeftOut => ({
  ...labelled(row),
  reason: `${called(holder)} has this name, so that it is an alias here until that one is called otherwise.`,
});

const retired = (row: DatasetEntity, entity: StoredEntity): LeftOut => ({
  ...labelled(row),
  reason: `Editors took ${called(entity)} out of use; restore it to have it imported.`,
});

const nameTaken = (row: DatasetEntity, holder: StoredEntity): LeftOut => ({
  ...labelled(row),
  reason: `${called(holder)} has this name and is another in the taxonomy; rename that one, or merge the two once one has another name.`,
});

const related = (row: DatasetStatement): Omit<LeftOut, 'reason'> => ({
  ...row.place,
  column: row.type,
  value: `${row.from} ${row.to}`,
});

const endLeftOut = (row: DatasetStatement, end: string): LeftOut => ({
  ...related(row),
  reason: `${end} was left out itself; see its own row.`,
});

const selfPointing = (row: DatasetStatement): LeftOut => ({
  ...related(row),
  reason: 'Nothing can point at itself.',
});

const saidBefore = (row: DatasetStatement, { place }: DatasetStatement): LeftOut => ({
  ...related(row),
  reason: `Row ${place.row} of ${place.file} says it already.`,
});

const circleClosed = (row: DatasetStatement, length: number): LeftOut => ({
  ...related(row),
  reason: `It would close a circle of ${length} statements.`,
});
