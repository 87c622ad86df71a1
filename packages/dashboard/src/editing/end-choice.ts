import * as z from 'zod/mini';
import { KINDS, type Kind } from '../lib/kinds';
import { type DraftEntity, type DraftOperation, draftEntitySchema } from './draft-operation';
import { editedFieldsOfKind } from './field-shapes';
import { type FieldFault, readFields } from './field-texts';
import { slugOf } from './slug-of';

const fieldTexts = z.record(z.string(), z.string());

/** What stands at the end of a statement: something that is there, or something new, with its fields. */
export const endChoiceSchema = z.nullable(
  z.discriminatedUnion('what', [
    z.object({ what: z.literal('known'), entity: draftEntitySchema }),
    z.object({ what: z.literal('new'), kind: z.enum(KINDS), texts: fieldTexts }),
  ]),
);

export type EndChoice = z.infer<typeof endChoiceSchema>;

/** What is wrong with more than one field. */
type FormFault = 'unchanged' | 'itself';

/** What is wrong with what is typed, by field. */
export type FormFaults = Readonly<Record<string, FieldFault | FormFault>>;

/** What a form comes to: the operations, or what is still wrong with it. */
export type ReadForm =
  | { readonly operations: readonly DraftOperation[] }
  | { readonly faults: FormFaults };

type ReadEnd =
  | { readonly entity: DraftEntity; readonly creating: readonly DraftOperation[] }
  | { readonly faults: FormFaults };

/** Reads an end; `field` is what its faults are named after, such as `other` or `other.name`. */
export function readEnd(field: string, end: EndChoice): ReadEnd {
  if (end === null) return { faults: { [field]: 'missing' } };
  if (end.what === 'known') return { entity: end.entity, creating: [] };
  const read = readNewEntity(end.kind, end.texts);
  if ('faults' in read) return { faults: within(field, read.faults) };
  return { entity: read.operation.entity, creating: [read.operation] };
}

type Creating = Extract<DraftOperation, { what: 'CREATE_ENTITY' }>;

/** The operation that creates an entity, its slug made of its name where none is typed. */
export function readNewEntity(
  kind: Kind,
  texts: Readonly<Record<string, string>>,
): { readonly operation: Creating } | { readonly faults: FormFaults } {
  const name = (texts['name'] ?? '').trim();
  // A source is called by its title.
  const all = kind === 'Source' ? { ...texts, title: name } : texts;
  const { fields, faults } = readFields(editedFieldsOfKind(kind), all);
  if (Object.keys(faults).length > 0) return { faults };
  const basis = kind === 'Source' ? basisOf(fields['type']) : undefined;
  const slug = (texts['slug'] ?? '').trim() || slugOf(name);
  const entity = { kind, slug, name, ...(basis && { basis }) };
  return { operation: { what: 'CREATE_ENTITY', entity, fields } };
}

/** What a claim rests on that rests on a source of a type. */
function basisOf(type: unknown): DraftEntity['basis'] {
  return type === 'ARTICLE' || type === 'DATASET' ? type : undefined;
}

function within(field: string, faults: FormFaults): FormFaults {
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [`${field}.${name}`, fault]),
  );
}
