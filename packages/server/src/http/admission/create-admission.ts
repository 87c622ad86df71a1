import type { GraphQLSchema } from 'graphql';
import { Refusal } from '../../domain/refusal.ts';
import { type AdmittedDocument, admitDocument } from './admit-document.ts';
import { checkInputs, type Variables } from './check-inputs.ts';

/** What a request asks to be executed. */
type AdmissionRequest = {
  readonly query: string;
  readonly variables: Variables;
  /** Whether this caller may read the schema. */
  readonly schemaIsOpen: boolean;
};

/** Lets a request through to validation and execution, or throws why not. */
export type Admission = (request: AdmissionRequest) => void;

/** Documents kept, and the longest that is worth keeping: some 4 MB at most. */
const KEPT_DOCUMENTS = 256;
const LONGEST_KEPT = 16 * 1024;

/**
 * Makes the check that every request passes before it costs anything: the document's limits, the
 * limits of its values, and who may ask for the schema. Known documents are not read again.
 */
export function createAdmission(schema: GraphQLSchema): Admission {
  const kept = new Map<string, AdmittedDocument>();

  function admit(query: string): AdmittedDocument | undefined {
    const before = kept.get(query);
    const admitted = before ?? admitDocument(query, schema);
    if (admitted === undefined || query.length > LONGEST_KEPT) return admitted;
    // Taken out and put back, a document is the youngest again; the oldest is first in the map.
    kept.delete(query);
    kept.set(query, admitted);
    const oldest = kept.keys().next();
    if (kept.size > KEPT_DOCUMENTS && oldest.done !== true) kept.delete(oldest.value);
    return admitted;
  }

  return ({ query, variables, schemaIsOpen }) => {
    const document = admit(query);
    if (document?.introspects === true && !schemaIsOpen) throw schemaIsClosed();
    if (document !== undefined) checkInputs(document.inputs, variables);
  };
}

function schemaIsClosed(): Refusal {
  return new Refusal(
    'FORBIDDEN',
    'The schema is not open to anonymous callers here. Sign in first.',
  );
}
