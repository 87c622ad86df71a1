import {
  type DraftEntity,
  type DraftOperation,
  type FieldValues,
  refOf,
  type Stated,
} from '../../../editing/draft-operation';
import type { BulkChange, SharedStatement } from './bulk-change';

/** An entity that is selected, as the graph has it at one moment. */
export type BulkRow = {
  readonly id: string;
  readonly entity: DraftEntity;
  readonly version: number;
  readonly inUse: boolean;
  readonly fields: FieldValues;
  /** The statement that the bulk edit is about, where it is said of this row. */
  readonly stated: Stated | null;
};

/** What a bulk edit comes to for one row: an operation, or why there is none. */
export type RowOutcome =
  | { readonly is: 'CHANGE'; readonly operation: DraftOperation }
  /** It is so already. */
  | { readonly is: 'SAME' }
  /** What is to be changed or removed is not said of it. */
  | { readonly is: 'UNSAID' }
  /** It is what stands at the other end, or what is to stand in for the others. */
  | { readonly is: 'ITSELF' };

/** What a change comes to for a row as it is. */
export function outcomeOf(change: BulkChange, row: BulkRow): RowOutcome {
  switch (change.what) {
    case 'FIELD': {
      const { field, value } = change;
      const before = row.fields[field] ?? null;
      if (before === value) return { is: 'SAME' };
      return changing({
        what: 'UPDATE_ENTITY',
        entity: row.entity,
        version: row.version,
        before: { [field]: before },
        fields: { [field]: value },
      });
    }
    case 'STATE':
      return stateOf(change, row);
    case 'GRADE':
      return row.stated ? gradesOf(row.stated, change.fields) : { is: 'UNSAID' };
    case 'UNSTATE':
      if (!row.stated) return { is: 'UNSAID' };
      return changing({ what: 'REMOVE_STATEMENT', statement: row.stated });
    case 'DEPRECATE': {
      const { replacedBy } = change;
      if (!row.inUse) return { is: 'SAME' };
      if (replacedBy && isSame(replacedBy, row.entity)) return { is: 'ITSELF' };
      const { entity, version } = row;
      return changing({ what: 'DEPRECATE_ENTITY', entity, version, replacedBy });
    }
    default:
      return change satisfies never;
  }
}

/** What a change looks at: where that was changed meanwhile, the change is no longer the same. */
export function isTouchedBy(change: BulkChange, before: BulkRow, now: BulkRow): boolean {
  switch (change.what) {
    case 'FIELD':
      return before.fields[change.field] !== now.fields[change.field];
    case 'STATE':
    case 'GRADE':
    case 'UNSTATE':
      return saidOf(before) !== saidOf(now);
    case 'DEPRECATE':
      return before.version !== now.version;
    default:
      return change satisfies never;
  }
}

function saidOf({ stated }: BulkRow): string {
  return JSON.stringify(stated && [stated.id, stated.fields]);
}

type Stating = Extract<BulkChange, { what: 'STATE' }>;

function stateOf({ shared, fields, evidence, sets }: Stating, row: BulkRow): RowOutcome {
  if (isSame(shared.other, row.entity)) return { is: 'ITSELF' };
  if (row.stated) return sets ? gradesOf(row.stated, fields) : { is: 'SAME' };
  return changing({
    what: 'ADD_STATEMENT',
    type: shared.type,
    ...endsOf(shared, row.entity),
    // A claim rests on what its source is; without one it is a judgement.
    basis: evidence?.source.basis ?? 'EDITORIAL',
    fields,
    evidence: evidence ? [evidence] : [],
  });
}

function endsOf({ outward, other }: SharedStatement, entity: DraftEntity) {
  return outward ? { from: entity, to: other } : { from: other, to: entity };
}

/** The grades that differ from what they are to be. */
function gradesOf(statement: Stated, wanted: FieldValues): RowOutcome {
  const fields = Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => statement.fields[name] !== value),
  );
  if (Object.keys(fields).length === 0) return { is: 'SAME' };
  // Whoever grades it anew judges by themselves.
  const isOthers = (statement.fields['gradeBasis'] ?? 'EDITORIAL') !== 'EDITORIAL';
  const given = isOthers ? { ...fields, gradeBasis: 'EDITORIAL' } : fields;
  return changing({ what: 'UPDATE_STATEMENT', statement, fields: given });
}

const changing = (operation: DraftOperation): RowOutcome => ({ is: 'CHANGE', operation });

const isSame = (one: DraftEntity, other: DraftEntity) => refOf(one) === refOf(other);
