import type { Effect } from '../../domain/change-set/effect.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { unpackEffects } from './operation-blocks.ts';

/** Change sets that are read at once: so many, or fewer where they have so many operations. */
const PAGE = { changeSets: 50, operations: 2_000 } as const;

/** Revisions: all that comes after the first, up to the last. */
export type Span = { readonly after: number; readonly upTo: number };

/** What an applied change set did. */
export type AppliedEffects = {
  readonly number: number;
  readonly revision: number;
  readonly effects: readonly Effect[];
};

type Row = Omit<AppliedEffects, 'effects'> & { readonly blocks: readonly Int8Array[] };

/** Reads what was done between two revisions, in order, some of it at a time. */
export async function* readAppliedEffects(
  { read }: Pick<Database, 'read'>,
  { after, upTo }: Span,
): AsyncGenerator<readonly AppliedEffects[]> {
  for (let known = after; known < upTo; ) {
    const limit = await nextPage({ read }, known);
    if (limit === 0) return;
    const applied = await readApplied({ read }, { after: known, limit });
    // What was applied since the last revision was read is left to whoever asks next.
    yield applied.filter(({ revision }) => revision <= upTo);
    known = applied.at(-1)?.revision ?? upTo;
  }
}

/** Reads what so many change sets after a revision did, in their order. */
export async function readApplied(
  { read }: Pick<Database, 'read'>,
  page: { readonly after: number; readonly limit: number },
): Promise<AppliedEffects[]> {
  const rows = await read<Row>(loadQuery('applied-blocks'), page);
  return rows.map(({ blocks, ...set }) => ({ ...set, effects: unpackEffects(blocks) }));
}

/** How many of the change sets after a revision are read at once: those of imports have a thousand operations. */
export async function nextPage(
  { read }: Pick<Database, 'read'>,
  revision: number,
): Promise<number> {
  const ahead = { revision, limit: PAGE.changeSets };
  const sets = await read<{ operationCount: number }>(loadQuery('applied-since'), ahead);
  let operations = 0;
  const tooMany = sets.findIndex(({ operationCount }) => {
    operations += operationCount;
    return operations > PAGE.operations;
  });
  return tooMany < 0 ? sets.length : Math.max(1, tooMany);
}
