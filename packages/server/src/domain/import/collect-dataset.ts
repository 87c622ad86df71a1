import { kindNameKey } from '../change-set/graph-draft.ts';
import type { DatasetEntity, DatasetStatement, LeftOut, Place } from './dataset.ts';

/** What is wrong with a dataset as a whole, which is then not imported at all. */
type DatasetFault = Place & {
  readonly column: string;
  readonly value: string;
  readonly message: string;
};

/** The columns in which a relation names its two ends. */
type EndColumns = { readonly from: string; readonly to: string };

/** Rows of a dataset that are put together, one after the other. */
export type DatasetCollector = {
  readonly entities: readonly DatasetEntity[];
  readonly statements: readonly DatasetStatement[];
  readonly leftOut: readonly LeftOut[];
  /**
   * What is wrong with all that was taken: the first faults, there may be more. A few relations to what
   * is in no file are left out; ESCO 1.1.1 has 67 of them. Many tell that a file is not whole.
   */
  readonly finish: () => readonly DatasetFault[];
  /** Takes an entity; `columns` are those of its id and of its label. */
  readonly addEntity: (entity: DatasetEntity, columns: { id: string; label: string }) => void;
  /** Takes a statement whose ends were taken before. */
  readonly addStatement: (statement: DatasetStatement, columns: EndColumns) => void;
  /** Leaves a row out; an entity that is so left out is no dangling end. */
  readonly leave: (leftOut: LeftOut, externalId?: string) => void;
  readonly has: (externalId: string) => boolean;
};

const MOST_FAULTS = 1_000;
/** The greatest share of the relations of a file that may refer to what is in no file. */
const DANGLING = 0.01;

/** Nothing yet. */
export function collectDataset(): DatasetCollector {
  const entities: DatasetEntity[] = [];
  const statements: DatasetStatement[] = [];
  const leftOut: LeftOut[] = [];
  const faults: DatasetFault[] = [];
  const byId = new Map<string, DatasetEntity>();
  const named = new Map<string, DatasetEntity>();
  const left = new Set<string>();
  const codes = new Set<string>();
  const own = (externalId: string): string => byId.get(externalId)?.externalId ?? externalId;
  const dangling: DatasetFault[] = [];
  const relations = new Map<string, number>();
  const fault = (one: DatasetFault): void => {
    if (faults.length < MOST_FAULTS) faults.push(one);
  };
  const leave = (one: LeftOut, externalId?: string): void => {
    leftOut.push(one);
    if (externalId !== undefined) left.add(externalId);
  };
  return {
    entities,
    statements,
    leftOut,
    leave,
    finish: () => {
      const { lost, few } = weigh(dangling, relations);
      for (const one of lost) fault(one);
      for (const one of few) leave(one);
      return faults;
    },
    has: (externalId) => byId.has(externalId),
    addEntity: (entity, columns) => {
      const { externalId, kind, name, place } = entity;
      const twin = byId.get(externalId);
      const namesake = named.get(kindNameKey(kind, name));
      if (twin) {
        const message = `is the id of row ${twin.place.row} of ${twin.place.file} already; get the file anew, or take one of the two away`;
        fault({ ...place, column: columns.id, value: externalId, message });
      } else if (namesake) {
        const reason = `Row ${namesake.place.row} of ${namesake.place.file} has the same label; two of one name cannot be told apart.`;
        leave({ ...place, column: columns.label, value: name, reason }, externalId);
      } else {
        byId.set(externalId, entity);
        named.set(kindNameKey(kind, name), entity);
        entities.push(withOwnCodes(entity, codes, leave));
      }
    },
    addStatement: (statement, columns) => {
      const { place, from, to } = statement;
      relations.set(place.file, (relations.get(place.file) ?? 0) + 1);
      for (const [column, end] of [
        [columns.from, from],
        [columns.to, to],
      ] as const) {
        if (byId.has(end)) continue;
        if (left.has(end)) {
          return leave({
            ...place,
            column,
            value: end,
            reason: `${end} was left out itself; see its own row.`,
          });
        }
        const message = 'is in none of the files; get all files of one version anew';
        return void dangling.push({ ...place, column, value: end, message });
      }
      // The very texts of the ends' own ids, so that none is held twice.
      statements.push({ ...statement, from: own(from), to: own(to) });
    },
  };
}

/** A code that another row has as well tells neither of the two apart; the first keeps it. */
function withOwnCodes(
  entity: DatasetEntity,
  codes: Set<string>,
  leave: DatasetCollector['leave'],
): DatasetEntity {
  const shared = entity.otherIds.filter((code) => codes.has(code));
  for (const code of entity.otherIds) codes.add(code);
  for (const value of shared) {
    const reason = 'Another row has it already; the entity is imported without it.';
    leave({ ...entity.place, column: 'code', value, reason });
  }
  if (shared.length === 0) return entity;
  return { ...entity, otherIds: entity.otherIds.filter((code) => !shared.includes(code)) };
}

/** Dangling ends of files that have too many of them, and those that are left out row by row. */
function weigh(dangling: readonly DatasetFault[], relations: ReadonlyMap<string, number>) {
  const counts = Map.groupBy(dangling, ({ file }) => file);
  const isMany = ({ file }: DatasetFault): boolean =>
    (counts.get(file)?.length ?? 0) > DANGLING * (relations.get(file) ?? 0);
  const reason = 'It is in none of the files.';
  return {
    lost: dangling.filter(isMany),
    few: dangling
      .filter((one) => !isMany(one))
      .map(({ file, row, column, value }) => ({ file, row, column, value, reason })),
  };
}
