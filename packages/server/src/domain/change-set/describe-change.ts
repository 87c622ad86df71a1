import type { StatementType } from '../graph/statement-types.ts';
import type { Change, FieldsToSet } from './change.ts';
import { findEntity, findStatement } from './find-row.ts';
import type { GraphDraft } from './graph-draft.ts';

/** What each type of statement says between the names of its ends. */
const VERBS = {
  REQUIRES: 'requires',
  USES: 'uses',
  LEADS_TO: 'leads to',
  EMPLOYED_IN: 'is employed in',
  EXPECTS: 'expects',
  PAYS: 'pays in',
  BUILDS_ON: 'builds on',
  BROADER: 'is part of',
  RELATED: 'is related to',
  SUPPORTS: 'supports',
  TEACHES: 'teaches',
  SHAPES: 'shapes',
  APPLIES: 'applies',
  ACTIVE_IN: 'is active in',
} as const satisfies Record<StatementType, string>;

/** An operation as a sentence without a full stop: `Add: Data Engineer requires Python`. */
export function describeChange(draft: GraphDraft, change: Change): string {
  switch (change.what) {
    case 'CREATE_ENTITY':
      return `Create the ${change.kind.toLowerCase()} ${change.name}`;
    case 'UPDATE_ENTITY':
      return `Change ${nameOf(draft, change.entity)}: ${fieldsOf(change)}`;
    case 'DEPRECATE_ENTITY':
      return `Deprecate ${nameOf(draft, change.entity)}${
        change.replacedBy === null ? '' : ` in favour of ${nameOf(draft, change.replacedBy)}`
      }`;
    case 'RESTORE_ENTITY':
      return `Take ${nameOf(draft, change.entity)} into use again`;
    case 'ADD_STATEMENT':
      return `Add: ${sayOf(draft, change)}`;
    case 'UPDATE_STATEMENT':
      return `Change: ${sayNamed(draft, change.statement)}: ${fieldsOf(change)}`;
    case 'REMOVE_STATEMENT':
      return `Remove: ${sayNamed(draft, change.statement)}`;
    case 'ADD_EVIDENCE':
      return `Add evidence (${nameOf(draft, change.evidence.source)}, ${change.evidence.locator}): ${sayNamed(draft, change.statement)}`;
    case 'REMOVE_EVIDENCE':
      return `Remove evidence: ${sayNamed(draft, change.statement)}`;
    case 'MERGE_ENTITIES':
      return `Merge ${nameOf(draft, change.from)} into ${nameOf(draft, change.into)}`;
    default:
      return change satisfies never;
  }
}

/** A statement in words, `Data Engineer requires Python`. */
export const sayStatement = (type: StatementType, from: string, to: string): string =>
  `${from} ${VERBS[type]} ${to}`;

function nameOf(draft: GraphDraft, ref: string): string {
  const found = findEntity(draft, { field: '', ref });
  return 'row' in found ? found.row.name : ref;
}

function sayNamed(draft: GraphDraft, ref: string): string {
  const found = findStatement(draft, ref);
  return 'row' in found ? sayOf(draft, found.row) : ref;
}

type Ends = { readonly type: StatementType; readonly from: string; readonly to: string };

function sayOf(draft: GraphDraft, { type, from, to }: Ends): string {
  return sayStatement(type, nameOf(draft, from), nameOf(draft, to));
}

const NOT_FIELDS = new Set(['what', 'kind', 'type', 'entity', 'statement', 'expectedVersion']);

/** The names of the fields that a change sets. */
function fieldsOf(change: { readonly fields: FieldsToSet }): string {
  const { fields, ...others } = change;
  return [...Object.entries(others), ...Object.entries(fields)]
    .filter(([name, value]) => !NOT_FIELDS.has(name) && value !== undefined)
    .map(([name]) => wordsOf(name))
    .join(', ');
}

/** The name of a field as people read it: `hours per level`. */
const wordsOf = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
