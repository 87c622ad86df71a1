import { randomUUID } from 'node:crypto';
import type { Kind } from '../../domain/graph/kinds.ts';
import { nameKey } from '../../domain/graph/name-key.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { type Action, actingAs } from './acting.ts';
import type { SignedInPerson } from './person.ts';
import { moment } from './session-times.ts';

/** The most views that one person may have. */
const MOST_VIEWS = 100;

/** A view of the list of a kind, as whoever may see it sees it. */
export type SavedView = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly search: string;
  readonly isShared: boolean;
  readonly isMine: boolean;
  readonly updatedAt: string;
};

/** A view that is to be saved. */
type NewView = Pick<SavedView, 'kind' | 'name' | 'search' | 'isShared'> & {
  /** Whether one of this name is replaced. */
  readonly replaces: boolean;
};

/** What people do about their views; editors also about those that are shared. */
export type SavedViews = {
  readonly save: (view: NewView) => Promise<SavedView>;
  readonly rename: (id: string, name: string) => Promise<SavedView>;
  readonly remove: (id: string) => Promise<void>;
};

type KnownView = Pick<SavedView, 'id' | 'kind' | 'name' | 'isShared'> & {
  readonly ownerId: string | null;
};

/** The views that somebody may see, by name; of nobody those that are shared. */
export async function readSavedViews(
  { read }: Pick<Database, 'read'>,
  asked: { readonly userId: string | null; readonly kind: Kind | null },
): Promise<SavedView[]> {
  const rows = await read<{ view: SavedView }>(loadQuery('saved-views'), asked);
  return rows.map(({ view }) => view);
}

/** Views in the hands of somebody who is signed in. One at a time is written, so that names are told apart. */
export function openSavedViews(
  database: Database,
  person: SignedInPerson,
  clock: () => number = Date.now,
): SavedViews {
  const { run } = actingAs(database, person, clock);
  const userId = person.id;
  const found = async ({ transaction }: Action, id: string): Promise<SavedView> => {
    const views = await readSavedViews({ read: transaction.run }, { userId, kind: null });
    const view = views.find((one) => one.id === id);
    if (view === undefined) throw new Error('a view that was just written is not there');
    return view;
  };
  const mine = async ({ transaction }: Action, id: string): Promise<KnownView> => {
    const view = await findView(transaction, { id });
    const isEditor = person.role === 'editor' || person.role === 'admin';
    if (view && (view.ownerId === userId || (view.isShared && isEditor))) return view;
    throw unknownView(id, view?.isShared === true);
  };
  return {
    save: (view) =>
      run(view.isShared ? 'editor' : 'account', async (action) => {
        const { replaces, ...given } = view;
        const key = keyOf(userId, view);
        const former = await findView(action.transaction, { key });
        if (former && !replaces) throw taken(view);
        const id = former?.id ?? randomUUID();
        const parameters = { ...given, id, key, userId, most: MOST_VIEWS, now: moment(action.now) };
        const [saved] = await action.transaction.run(loadQuery('save-view'), parameters);
        if (saved === undefined) throw tooMany();
        return found(action, id);
      }),
    rename: (id, name) =>
      run('account', async (action) => {
        const { transaction, now } = action;
        const view = { ...(await mine(action, id)), name };
        const key = keyOf(view.ownerId ?? '', view);
        const other = await findView(transaction, { key });
        if (other && other.id !== id) throw taken(view);
        await transaction.run(loadQuery('rename-view'), { id, name, key, now: moment(now) });
        return found(action, id);
      }),
    remove: (id) =>
      run('account', async (action) => {
        await mine(action, id);
        await action.transaction.run(loadQuery('remove-view'), { id });
      }),
  };
}

async function findView(
  { run }: Transaction,
  by: { readonly id: string } | { readonly key: string },
): Promise<KnownView | undefined> {
  const [row] = await run<{ view: KnownView }>(loadQuery('saved-view'), {
    id: null,
    key: null,
    ...by,
  });
  return row?.view;
}

type Named = Pick<SavedView, 'kind' | 'name' | 'isShared'>;

/** What no two views have alike. */
function keyOf(userId: string, { kind, name, isShared }: Named): string {
  return `${isShared ? 'shared' : userId}/${kind}/${nameKey(name)}`;
}

function taken({ kind, name, isShared }: Named): Refusal {
  const whose = isShared ? 'shared views' : 'your views';
  const message = `name "${name}" is taken by one of ${whose} of ${kind}s. Give another one, or replace it.`;
  return new Refusal('ALREADY_EXISTS', message, { field: 'name', value: name });
}

function tooMany(): Refusal {
  const message = `You have ${MOST_VIEWS} saved views, and may not have more. Remove one that is not used.`;
  return new Refusal('LIMIT_EXCEEDED', message, { value: MOST_VIEWS });
}

/** Whether it never was, was removed or is somebody else's is answered alike. */
function unknownView(id: string, isShared: boolean): Refusal {
  if (isShared) {
    const message = 'This view is shared: only an editor, or whoever shared it, may change it.';
    return new Refusal('FORBIDDEN', message, { field: 'view' });
  }
  const value = id.slice(0, 50);
  const message = `view "${value}" is not known, or was removed. Take an id from savedViews.`;
  return new Refusal('NOT_FOUND', message, { field: 'view', value });
}
