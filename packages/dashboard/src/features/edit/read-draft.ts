import { atVersion } from '../../editing/at-version';
import { type DraftEntity, type DraftOperation, refOf } from '../../editing/draft-operation';
import type { FormFaults, ReadForm } from '../../editing/end-choice';
import { readChangedEntity } from '../../editing/entity-form';
import { readAddedEvidence } from '../../editing/evidence-form';
import { readChangedStatement, readStatement } from '../../editing/statement-form';
import type { AddedStatement, EditDraft, EditedRow } from './edit-draft';

/** What a draft comes to: operations, the part of the page that each is from, and what is wrong. */
export type DraftReading = {
  readonly operations: readonly DraftOperation[];
  /** Of each operation, the part that it is from (see the names below). */
  readonly parts: readonly string[];
  /** What is wrong by part; nothing of such a part is among the operations. */
  readonly faults: Readonly<Record<string, FormFaults>>;
};

/** The fields of the entity. */
export const FIELDS_PART = 'fields';

/** A statement that is there. */
export const rowPart = (id: string): string => `row ${id}`;

/** A piece of evidence that is to be added to a statement. */
export const supportPart = (key: string): string => `support ${key}`;

/** A statement that is to be added. */
export const addedPart = (key: string): string => `added ${key}`;

/** Something that is typed in one part of the page. */
export type PartReading = { readonly part: string; readonly read: ReadForm };

/** Reads a draft about an entity. */
export function readDraft(entity: DraftEntity, draft: EditDraft): DraftReading {
  return joinReadings([
    ...readFieldsPart(entity, draft),
    ...Object.values(draft.rows).flatMap(readRow),
    ...draft.added.map((added) => readAdded(entity, added)),
  ]);
}

/** What all parts come to. What creates something comes before what names it. */
export function joinReadings(readings: readonly PartReading[]): DraftReading {
  const faults = readings.flatMap(({ part, read }) =>
    'faults' in read && !isUnchanged(read.faults) ? [[part, read.faults] as const] : [],
  );
  const placed = readings.flatMap(({ part, read }) =>
    'operations' in read ? read.operations.map((operation) => ({ part, operation })) : [],
  );
  const ordered = inOrder(placed);
  return {
    operations: onNextVersions(ordered.map(({ operation }) => operation)),
    parts: ordered.map(({ part }) => part),
    faults: Object.fromEntries(faults),
  };
}

const isUnchanged = (faults: FormFaults): boolean => faults['all'] === 'unchanged';

function readFieldsPart(entity: DraftEntity, { entity: typed }: EditDraft): PartReading[] {
  if (!typed) return [];
  const { version, before, texts } = typed;
  const edited = { entity, version, inUse: true, texts: before, statements: [], more: [] };
  return [{ part: FIELDS_PART, read: readChangedEntity(edited, texts) }];
}

function readRow({ stated, texts, removed, dropped, support }: EditedRow): PartReading[] {
  const part = rowPart(stated.id);
  if (removed) {
    return [{ part, read: { operations: [{ what: 'REMOVE_STATEMENT', statement: stated }] } }];
  }
  const gone = (stated.evidence ?? []).filter(({ id }) => dropped.includes(id));
  return [
    // What comes is there before what it stands in for goes, and before the claim rests on it.
    ...support.map(({ key, value }) => ({
      part: supportPart(key),
      read: readAddedEvidence(stated, value),
    })),
    { part, read: readChangedStatement(stated, texts) },
    {
      part,
      read: {
        operations: gone.map((evidence) => ({
          what: 'REMOVE_EVIDENCE' as const,
          statement: stated,
          evidence,
        })),
      },
    },
  ];
}

/** Reads a statement that is to be added to an entity. */
export function readAdded(entity: DraftEntity, { key, value }: AddedStatement): PartReading {
  return { part: addedPart(key), read: readStatement(entity, value) };
}

type Placed = { readonly part: string; readonly operation: DraftOperation };

/** What creates something first, each thing once though several forms may name it. */
function inOrder(placed: readonly Placed[]): Placed[] {
  const created = new Set<string>();
  const isNew = ({ operation }: Placed) => {
    if (operation.what !== 'CREATE_ENTITY') return false;
    const ref = refOf(operation.entity);
    return created.has(ref) ? false : Boolean(created.add(ref));
  };
  const creating = placed.filter(isNew);
  return [...creating, ...placed.filter(({ operation }) => operation.what !== 'CREATE_ENTITY')];
}

/** Each operation on a statement leaves it at the next version, on which the one after it is made. */
function onNextVersions(operations: readonly DraftOperation[]): DraftOperation[] {
  const before = new Map<string, number>();
  return operations.map((operation) => {
    if (!('statement' in operation)) return operation;
    const { id, version } = operation.statement;
    const count = before.get(id) ?? 0;
    before.set(id, count + 1);
    return count === 0 ? operation : atVersion(operation, version + count);
  });
}
