import type { Change } from '../../domain/change-set/change.ts';
import type { Kind } from '../../domain/graph/kinds.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { RequestContext } from '../request-context.ts';
import { type ChangeInput, type ReadChanges, readChanges } from './read-changes.ts';
import { readSuggestion, type SuggestionInput } from './read-suggestion.ts';

/** What somebody without an account would change: one thing in short, or operations as editors give them. */
export type Suggested = {
  readonly suggestion?: SuggestionInput | null;
  readonly changes?: readonly ChangeInput[] | null;
};

/** As many operations as a reviewer reads in one go. */
const MOST_SUGGESTED = 20;

/** The kinds that a visitor may add to: what people miss, and the sources that they name. */
const NEW_KINDS: ReadonlySet<Kind> = new Set(['Role', 'Skill', 'Tool', 'Source']);

/**
 * The operations that a suggestion comes to.
 * @throws Refusal where both or neither are given, where there are too many, and where one is not
 * for visitors
 */
export async function readSuggested(
  { suggestion, changes }: Suggested,
  context: RequestContext,
): Promise<ReadChanges> {
  if (suggestion && changes) throw refused('changes', 'is given beside suggestion; give one');
  if (suggestion) {
    return { changes: [await readSuggestion(suggestion, context)], labels: ['suggestion'] };
  }
  if (!changes) throw refused('changes', 'is missing; give changes, or a suggestion');
  const read = readChanges(changes, MOST_SUGGESTED);
  for (const [at, change] of read.changes.entries()) checkMaySuggest(change, read.labels[at] ?? '');
  return read;
}

/** The policy says which fields a visitor may write at all; these are values that only editors give. */
function checkMaySuggest(change: Change, label: string): void {
  if (change.what === 'CREATE_ENTITY') {
    if (!NEW_KINDS.has(change.kind)) throw forEditors(label, change.kind);
    if (change.externalIds.length > 0) {
      throw forEditors(`${label}.externalIds`, change.externalIds);
    }
  }
  if (change.what === 'ADD_STATEMENT') {
    if (change.rank !== 'NORMAL') throw forEditors(`${label}.rank`, change.rank);
    if (change.gradeBasis !== undefined && change.gradeBasis !== 'EDITORIAL') {
      throw forEditors(`${label}.gradeBasis`, change.gradeBasis);
    }
  }
}

function forEditors(field: string, value: unknown): Refusal {
  return new Refusal(
    'FORBIDDEN',
    `${field}: ${JSON.stringify(value)} is for editors to give; leave it out, and say in the reason what you miss.`,
    { field, value },
  );
}

function refused(field: string, why: string): Refusal {
  return new Refusal('BAD_USER_INPUT', `${field} ${why}.`, { field });
}
