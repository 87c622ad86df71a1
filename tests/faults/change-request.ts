/** An operation as the API takes it: one field, called as what it does. */
export type ChangeInput = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A change set as the API tells it. */
type ChangeSet = {
  readonly number: number;
  readonly revision: number | null;
  readonly createdAt: string;
};

/** The variables of `CHANGE`. */
export type ChangeRequest = {
  readonly key: string;
  readonly reason: string;
  readonly changes: readonly ChangeInput[];
};

const FIELDS = '{ number revision createdAt }';

/** Applies operations. */
export const CHANGE = `mutation ($changes: [ChangeInput!]!, $key: ID!, $reason: String!) {
  changeSet: applyChanges(changes: $changes, idempotencyKey: $key, reason: $reason) ${FIELDS}
}`;

/** Merges two entities. */
export const MERGE = `mutation ($from: String!, $into: String!, $key: ID!, $reason: String!) {
  changeSet: mergeEntities(from: $from, into: $into, idempotencyKey: $key, reason: $reason) ${FIELDS}
}`;

/** Undoes a change set. */
export const REVERT = `mutation ($number: Int!, $key: ID!, $reason: String!) {
  changeSet: revertChangeSet(number: $number, idempotencyKey: $key, reason: $reason) ${FIELDS}
}`;

/** What each of the three answers with. */
export type Changed = { readonly changeSet: ChangeSet };

/** Creates a skill whose slug and name are the word. */
export const createSkill = (word: string, given: object = {}): ChangeInput => ({
  createSkill: { name: word, slug: word, description: word, category: 'TECHNICAL', ...given },
});

/** Creates a role whose slug and name are the word. */
export const createRole = (word: string): ChangeInput => ({
  createRole: { name: word, slug: word, description: word },
});

/** States that a role asks for a skill. */
export const stateRequires = (role: string, skill: string): ChangeInput => ({
  require: { role, skill, importance: 3, level: 3, necessity: 'ESSENTIAL' },
});

/** Describes a skill anew. */
export const describeSkill = (
  skill: string,
  expectedVersion: number,
  description: string,
): ChangeInput => ({ updateSkill: { skill, expectedVersion, description } });
