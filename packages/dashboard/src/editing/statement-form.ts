import * as z from 'zod/mini';
import type { DraftEntity, Stated } from './draft-operation';
import { refOf } from './draft-operation';
import { endChoiceSchema, type FormFaults, type ReadForm, readEnd } from './end-choice';
import { evidenceFormSchema, readEvidence } from './evidence-form';
import type { FieldShape } from './field-shapes';
import { changedFields, type FieldTexts, readFields, writeTexts } from './field-texts';
import { allFieldsOf, STATEMENT_SHAPES, STATEMENT_TYPES } from './statement-shapes';

/** What is typed of a statement about an entity; `way` is null until it is chosen what to say. */
export const statementFormSchema = z.object({
  way: z.nullable(z.object({ type: z.enum(STATEMENT_TYPES), outward: z.boolean() })),
  other: endChoiceSchema,
  texts: z.record(z.string(), z.string()),
  /** Null where no source is named. */
  evidence: z.nullable(evidenceFormSchema),
});

export type StatementForm = z.infer<typeof statementFormSchema>;

/** Nothing yet. */
export const NO_STATEMENT: StatementForm = { way: null, other: null, texts: {}, evidence: null };

/** The operations that state it, with those that create what is new in it before. */
export function readStatement(subject: DraftEntity, form: StatementForm): ReadForm {
  if (form.way === null) return { faults: { way: 'missingChoice' } };
  const { type, outward } = form.way;
  const other = readEnd('other', form.other);
  const { fields, faults: wrong } = readFields(STATEMENT_SHAPES[type].fields, form.texts);
  const evidence = form.evidence && readEvidence(form.evidence);
  const isItself = 'entity' in other && refOf(other.entity) === refOf(subject);
  const faults: FormFaults = {
    ...('faults' in other && other.faults),
    ...(isItself && { other: 'itself' as const }),
    ...wrong,
    ...(evidence && 'faults' in evidence && evidence.faults),
  };
  if (Object.keys(faults).length > 0 || 'faults' in other) return { faults };
  const supported = evidence && 'evidence' in evidence ? evidence : null;
  return {
    operations: [
      ...other.creating,
      ...(supported?.creating ?? []),
      {
        what: 'ADD_STATEMENT',
        type,
        from: outward ? subject : other.entity,
        to: outward ? other.entity : subject,
        // A claim rests on what its source is; without one it is a judgement.
        basis: supported?.evidence.source.basis ?? 'EDITORIAL',
        fields,
        evidence: supported ? [supported.evidence] : [],
      },
    ],
  };
}

/** The fields of a statement as they would be typed. */
export function textsOfStatement(statement: Stated): FieldTexts {
  return writeTexts(knownFieldsOf(statement), statement.fields);
}

/** All fields of a statement that are known of it: what it says, and where that comes from. */
export function knownFieldsOf({ type, fields }: Stated): readonly FieldShape[] {
  return allFieldsOf(type).filter(({ name }) => name in fields);
}

/**
 * What is typed of a statement, with where its grades come from: whoever grades it anew judges by
 * themselves, unless they say otherwise.
 */
export function withGradeBasis(
  statement: Stated,
  before: FieldTexts,
  typed: FieldTexts,
): FieldTexts {
  const { gradeBasis } = textsOfStatement(statement);
  const isChosen = typed['gradeBasis'] !== before['gradeBasis'];
  if (gradeBasis === undefined || isChosen) return typed;
  if (isGradedAnew(statement, typed)) {
    return typed['gradeBasis'] === gradeBasis ? { ...typed, gradeBasis: 'EDITORIAL' } : typed;
  }
  return isGradedAnew(statement, before) ? { ...typed, gradeBasis } : typed;
}

function isGradedAnew(statement: Stated, typed: FieldTexts): boolean {
  const known = textsOfStatement(statement);
  return STATEMENT_SHAPES[statement.type].fields.some(({ name }) => typed[name] !== known[name]);
}

/** The operation that changes the fields of a statement. */
export function readChangedStatement(statement: Stated, texts: FieldTexts): ReadForm {
  const shapes = knownFieldsOf(statement);
  const { faults } = readFields(shapes, texts);
  if (Object.keys(faults).length > 0) return { faults };
  const { fields } = changedFields(shapes, textsOfStatement(statement), texts);
  if (Object.keys(fields).length === 0) return { faults: { all: 'unchanged' } };
  return { operations: [{ what: 'UPDATE_STATEMENT', statement, fields }] };
}
