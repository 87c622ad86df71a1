import type {
  DraftEntity,
  DraftEvidence,
  DraftOperation,
  FieldValue,
  FieldValues,
} from '../../../editing/draft-operation';
import { type FormFaults, readEnd } from '../../../editing/end-choice';
import { readEvidence } from '../../../editing/evidence-form';
import { type FieldTexts, readFields } from '../../../editing/field-texts';
import { STATEMENT_SHAPES, type StatementWay } from '../../../editing/statement-shapes';
import type { Kind } from '../../../lib/kinds';
import type { BulkDraft } from './bulk-draft';
import { bulkFields } from './bulk-fields';

/** A statement that all rows share: what is said, and what stands at its other end. */
export type SharedStatement = StatementWay & { readonly other: DraftEntity };

/** What is to be done to each of the rows. */
export type BulkChange =
  | { readonly what: 'FIELD'; readonly field: string; readonly value: FieldValue }
  | {
      readonly what: 'STATE';
      readonly shared: SharedStatement;
      readonly fields: FieldValues;
      readonly evidence: DraftEvidence | null;
      /** What creates the source of the evidence, where that is new. */
      readonly creating: readonly DraftOperation[];
      /** Whether the grades are set where it is said already. */
      readonly sets: boolean;
    }
  | { readonly what: 'GRADE'; readonly shared: SharedStatement; readonly fields: FieldValues }
  | { readonly what: 'UNSTATE'; readonly shared: SharedStatement }
  | { readonly what: 'DEPRECATE'; readonly replacedBy: DraftEntity | null };

/** What a draft comes to, or what is still wrong with it. */
type ReadBulk = { readonly change: BulkChange } | { readonly faults: FormFaults };

/** Reads what is typed; null while it is not chosen what to do. */
export function readBulkChange(kind: Kind, draft: BulkDraft): ReadBulk | null {
  switch (draft.way) {
    case null:
      return null;
    case 'FIELD':
      return readField(kind, draft);
    case 'STATE':
      return readStatedByAll(draft);
    case 'GRADE':
      return readGrades(draft);
    case 'UNSTATE': {
      const read = readShared(draft);
      return 'faults' in read ? read : { change: { what: 'UNSTATE', shared: read.shared } };
    }
    case 'DEPRECATE':
      return { change: { what: 'DEPRECATE', replacedBy: draft.replacedBy } };
    default:
      return draft.way satisfies never;
  }
}

/** The statement that a draft is about, as soon as it is known. */
export function sharedOf(draft: BulkDraft): SharedStatement | null {
  if (draft.way === null || draft.way === 'FIELD' || draft.way === 'DEPRECATE') return null;
  const read = readShared(draft);
  return 'shared' in read ? read.shared : null;
}

function readField(kind: Kind, { field, texts, empties }: BulkDraft): ReadBulk {
  const shape = bulkFields(kind).find(({ name }) => name === field);
  if (!shape) return { faults: { field: 'missingChoice' } };
  const { name } = shape;
  if (empties && shape.optional) return { change: { what: 'FIELD', field: name, value: null } };
  // To empty a field is said by itself, so an empty text is nothing yet.
  const { optional: _, ...needed } = shape;
  const { fields, faults } = readFields([needed], texts);
  if (Object.keys(faults).length > 0) return { faults };
  return { change: { what: 'FIELD', field: name, value: fields[name] ?? null } };
}

function readShared({ statement: { way, other } }: BulkDraft) {
  if (way === null) return { faults: { way: 'missingChoice' } as const };
  const end = readEnd('other', other);
  return 'faults' in end ? end : { shared: { ...way, other: end.entity } };
}

function readStatedByAll(draft: BulkDraft): ReadBulk {
  const read = readShared(draft);
  const { way, texts, evidence } = draft.statement;
  const graded = readFields(way ? STATEMENT_SHAPES[way.type].fields : [], texts);
  const supported = evidence && readEvidence(evidence);
  const faults: FormFaults = {
    ...('faults' in read && read.faults),
    ...graded.faults,
    ...(supported && 'faults' in supported && supported.faults),
  };
  if ('faults' in read || Object.keys(faults).length > 0) return { faults };
  return {
    change: {
      what: 'STATE',
      shared: read.shared,
      fields: graded.fields,
      evidence: supported && 'evidence' in supported ? supported.evidence : null,
      creating: supported && 'evidence' in supported ? supported.creating : [],
      sets: draft.sets,
    },
  };
}

/** Of grades that are changed, those that are given are set and the others stay. */
function readGrades(draft: BulkDraft): ReadBulk {
  const read = readShared(draft);
  const { way, texts } = draft.statement;
  const { fields, faults } = readGiven(way, texts);
  const isNothing = Object.keys(fields).length === 0 && Object.keys(faults).length === 0;
  const all: FormFaults = {
    ...('faults' in read && read.faults),
    ...faults,
    ...(way && isNothing && { all: 'unchanged' as const }),
  };
  if ('faults' in read || Object.keys(all).length > 0) return { faults: all };
  return { change: { what: 'GRADE', shared: read.shared, fields } };
}

function readGiven(way: StatementWay | null, texts: FieldTexts) {
  const shapes = way ? STATEMENT_SHAPES[way.type].fields : [];
  return readFields(
    shapes.filter(({ name }) => (texts[name] ?? '').trim() !== ''),
    texts,
  );
}
