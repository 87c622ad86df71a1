import { expect, test } from 'vitest';
import { createChangeFeed } from '../store/change-feed.ts';
import type { Database } from '../store/database.ts';
import { startWaiting } from '../store/limit-waiting.ts';
import type { SnapshotKeeper } from '../store/snapshot-keeper.ts';
import { createRequestContext } from './create-request-context.ts';

test('a write is answered in time, though plans cannot follow what others have written before', async () => {
  const database: Partial<Database> = { name: 'given' };
  const snapshots: Partial<SnapshotKeeper> = {
    current: () => ({}) as ReturnType<SnapshotKeeper['current']>,
    feed: createChangeFeed(),
    apply: () => new Promise(() => undefined),
  };
  const { committed } = createRequestContext(
    { database: database as Database, snapshots: snapshots as SnapshotKeeper },
    { waiting: startWaiting(20) },
  );
  const actual = committed({ number: 7, applied: { revision: 7, effects: [] } });
  await expect(actual).rejects.toMatchObject({ code: 'ServiceUnavailable' });
});
