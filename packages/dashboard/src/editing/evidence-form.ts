import * as z from 'zod/mini';
import type { DraftEvidence, DraftOperation, Stated } from './draft-operation';
import { endChoiceSchema, type FormFaults, type ReadForm, readEnd } from './end-choice';

/** What is typed of a piece of evidence. */
export const evidenceFormSchema = z.object({
  source: endChoiceSchema,
  locator: z.string(),
  note: z.string(),
});

export type EvidenceForm = z.infer<typeof evidenceFormSchema>;

/** Nothing yet. */
export const NO_EVIDENCE: EvidenceForm = { source: null, locator: '', note: '' };

type ReadEvidence =
  | { readonly evidence: DraftEvidence; readonly creating: readonly DraftOperation[] }
  | { readonly faults: FormFaults };

/** Reads a piece of evidence, and what creates its source where that is new. */
export function readEvidence(form: EvidenceForm): ReadEvidence {
  const source = readEnd('source', form.source);
  const locator = form.locator.trim();
  const note = form.note.trim();
  const faults: FormFaults = {
    ...('faults' in source && source.faults),
    ...(locator === '' && { locator: 'missing' as const }),
    ...(note === '' && { note: 'missing' as const }),
  };
  if ('faults' in source || Object.keys(faults).length > 0) return { faults };
  return { evidence: { source: source.entity, locator, note }, creating: source.creating };
}

/** The operations that add a piece of evidence to a statement. */
export function readAddedEvidence(statement: Stated, form: EvidenceForm): ReadForm {
  const read = readEvidence(form);
  if ('faults' in read) return read;
  const { evidence, creating } = read;
  return { operations: [...creating, { what: 'ADD_EVIDENCE', statement, evidence }] };
}
