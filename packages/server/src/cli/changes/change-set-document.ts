/** What the command line prints of a change set. */
const FIELDS = `number state revision author { name } reason createdAt decidedBy { name } decidedAt
  comment reverts revertedBy operationCount`;

/** A change set with its operations, a page of them at a time. */
export const CHANGE_SET_DOCUMENT = `query ($number: Int!, $after: Int) {
  changeSet(number: $number) { ${FIELDS}
    operations(first: 100, after: $after) { position sentence verdict reason
      effects(first: 20) { action subject fields { field before after } } effectCount } } }`;

/** The latest applied change sets of the graph. */
export const CHANGE_SETS_DOCUMENT = `query ($first: Int!) {
  page: changeSets(state: APPLIED, first: $first) { totalCount edges { node { ${FIELDS} } } } }`;

/** The latest change sets that touched an entity or a statement. */
export const HISTORY_DOCUMENT = `query ($ref: String!, $first: Int!) {
  page: history(ref: $ref, first: $first) { totalCount edges { node { ${FIELDS} } } } }`;

/** A change set as these documents answer it. */
export type ListedChangeSet = {
  number: number;
  state: string;
  revision: number | null;
  author: { name: string };
  reason: string;
  createdAt: string;
  decidedBy: { name: string } | null;
  decidedAt: string | null;
  comment: string | null;
  reverts: number | null;
  revertedBy: number[];
  operationCount: number;
};

/** A page of change sets. */
export type ChangeSetPage = {
  page: { totalCount: number; edges: { node: ListedChangeSet }[] };
};

/** An operation of a change set. */
export type ShownOperation = {
  position: number;
  sentence: string;
  verdict: string;
  reason: string | null;
  effectCount: number;
  effects: {
    action: string;
    subject: string;
    fields: { field: string; before: unknown; after: unknown }[];
  }[];
};

/** A change set with its operations. */
export type ShownChangeSet = ListedChangeSet & { operations: ShownOperation[] };
