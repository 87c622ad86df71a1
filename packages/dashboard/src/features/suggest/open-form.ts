import * as z from 'zod/mini';
import {
  type DraftEntity,
  type DraftOperation,
  draftEntitySchema,
  statedSchema,
} from '../../editing/draft-operation';
import type { ReadForm } from '../../editing/end-choice';
import { readChangedEntity, readCreatedEntity } from '../../editing/entity-form';
import { evidenceFormSchema, NO_EVIDENCE, readAddedEvidence } from '../../editing/evidence-form';
import { fieldsOfKind } from '../../editing/field-shapes';
import { writeTexts } from '../../editing/field-texts';
import type { EditedEntity } from '../../editing/read-edited-entity';
import {
  NO_STATEMENT,
  readChangedStatement,
  readStatement,
  statementFormSchema,
  textsOfStatement,
} from '../../editing/statement-form';
import { STATEMENT_SHAPES } from '../../editing/statement-shapes';

const texts = z.record(z.string(), z.string());

/** What becomes of a statement that is there. */
export const HOWS = ['change', 'remove', 'support'] as const;

/** The kinds that somebody without an account may add by themselves. */
export const NEW_KINDS = ['Role', 'Skill', 'Tool'] as const;

/** The kinds that they may add along the way, with what needs them. */
export const NEW_ALONG = [...NEW_KINDS, 'Source'] as const;

/** What the page knows of every open form. */
const common = {
  /** The place of the operation that is edited; null where a new one is made. */
  at: z.nullable(z.number()),
  /** Whether anything was typed into it. */
  touched: z.boolean(),
};

/** The form that is open, with all that is typed into it. */
export const openFormSchema = z.discriminatedUnion('form', [
  z.object({
    form: z.literal('correct'),
    subject: draftEntitySchema,
    /** What differs from the entity as it is. */
    texts,
    ...common,
  }),
  z.object({
    form: z.literal('state'),
    subject: draftEntitySchema,
    value: statementFormSchema,
    ...common,
  }),
  z.object({
    form: z.literal('wrong'),
    subject: draftEntitySchema,
    statement: z.nullable(statedSchema),
    how: z.nullable(z.enum(HOWS)),
    texts,
    evidence: evidenceFormSchema,
    ...common,
  }),
  z.object({
    form: z.literal('create'),
    kind: z.nullable(z.enum(NEW_ALONG)),
    /** Which of several words that somebody came with it describes, whatever name it gets. */
    word: z.optional(z.string()),
    texts,
    ...common,
  }),
]);

export type OpenForm = z.infer<typeof openFormSchema>;

const FRESH = { at: null, touched: false } as const;

/** A form about an entity with nothing in it yet. */
export function freshForm(form: 'correct' | 'state' | 'wrong', subject: DraftEntity): OpenForm {
  switch (form) {
    case 'correct':
      return { form, subject, texts: {}, ...FRESH };
    case 'state':
      return { form, subject, value: NO_STATEMENT, ...FRESH };
    case 'wrong':
      return {
        form,
        subject,
        statement: null,
        how: null,
        texts: {},
        evidence: NO_EVIDENCE,
        ...FRESH,
      };
    default:
      return form satisfies never;
  }
}

/** The form for something new; its name where that was looked for already. */
export function freshCreation(name = ''): Extract<OpenForm, { form: 'create' }> {
  return { form: 'create', kind: null, texts: name === '' ? {} : { name }, ...FRESH };
}

/** The form for one of several words. */
export function freshWord(word: string): OpenForm {
  return { ...freshCreation(word), word };
}

/** The form that an operation came from, with what was typed. */
export function formOf(operation: DraftOperation, at: number): OpenForm {
  const common = { at, touched: false };
  switch (operation.what) {
    case 'CREATE_ENTITY': {
      const { kind } = operation.entity;
      const known = NEW_ALONG.find((one) => one === kind) ?? null;
      const typed = writeTexts(fieldsOfKind(kind), operation.fields);
      return { form: 'create', kind: known, texts: typed, ...common };
    }
    case 'UPDATE_ENTITY': {
      const { entity, fields } = operation;
      const changed = fieldsOfKind(entity.kind).filter(({ name }) => name in fields);
      return { form: 'correct', subject: entity, texts: writeTexts(changed, fields), ...common };
    }
    case 'DEPRECATE_ENTITY':
      // No suggestion takes anything out of use.
      return { ...freshForm('correct', operation.entity), ...common };
    case 'ADD_STATEMENT': {
      const { type, from, to, fields, evidence } = operation;
      const [first] = evidence;
      const value = {
        way: { type, outward: true },
        other: { what: 'known' as const, entity: to },
        texts: writeTexts(STATEMENT_SHAPES[type].fields, fields),
        evidence: first
          ? { ...first, source: { what: 'known' as const, entity: first.source } }
          : null,
      };
      return { form: 'state', subject: from, value, ...common };
    }
    case 'UPDATE_STATEMENT':
    case 'REMOVE_STATEMENT':
    case 'ADD_EVIDENCE':
    case 'REMOVE_EVIDENCE':
      return { ...formOfStatement(operation), ...common };
    default:
      return operation satisfies never;
  }
}

type OnStatement = Extract<
  DraftOperation,
  { what: 'UPDATE_STATEMENT' | 'REMOVE_STATEMENT' | 'ADD_EVIDENCE' | 'REMOVE_EVIDENCE' }
>;

function formOfStatement(operation: OnStatement) {
  const { statement } = operation;
  const shapes = STATEMENT_SHAPES[statement.type].fields;
  const form = {
    form: 'wrong' as const,
    subject: statement.from,
    statement,
    texts: textsOfStatement(statement),
    evidence: NO_EVIDENCE,
  };
  if (operation.what === 'REMOVE_STATEMENT') return { ...form, how: 'remove' as const };
  if (operation.what === 'UPDATE_STATEMENT') {
    const typed = writeTexts(shapes, { ...statement.fields, ...operation.fields });
    return { ...form, how: 'change' as const, texts: typed };
  }
  const { source, locator, note } = operation.evidence;
  const evidence = { locator, note, source: { what: 'known' as const, entity: source } };
  return { ...form, how: 'support' as const, evidence };
}

/** The operations that a form comes to, or what is wrong with it. */
export function readForm(form: OpenForm, edited: EditedEntity | null): ReadForm {
  switch (form.form) {
    case 'correct':
      if (!edited) return { faults: { all: 'unchanged' } };
      return readChangedEntity(edited, { ...edited.texts, ...form.texts });
    case 'state':
      return readStatement(form.subject, form.value);
    case 'wrong': {
      const { statement, how } = form;
      if (!statement) return { faults: { statement: 'missingChoice' } };
      if (how === null) return { faults: { how: 'missingChoice' } };
      if (how === 'remove') return { operations: [{ what: 'REMOVE_STATEMENT', statement }] };
      if (how === 'support') return readAddedEvidence(statement, form.evidence);
      return readChangedStatement(statement, form.texts);
    }
    case 'create':
      if (form.kind === null) return { faults: { kind: 'missingChoice' } };
      return readCreatedEntity(form.kind, form.texts);
    default:
      return form satisfies never;
  }
}
