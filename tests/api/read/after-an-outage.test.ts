import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase } from '../../../packages/server/src/store/connect-database.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { type BoltProxy, openBoltProxy } from '../../faults/bolt-proxy.ts';
import { testConnection } from '../../testkit/test-database.ts';

let proxy: BoltProxy;
let database: Database;

beforeAll(async () => {
  const connection = testConnection();
  proxy = await openBoltProxy(0);
  proxy.leadTo(Number(new URL(connection.uri).port));
  database = await connectDatabase({ ...connection, uri: `bolt://127.0.0.1:${proxy.port}` });
});

afterAll(async () => {
  await database.close();
  await proxy.vanish();
});

test('nobody waits for one who asked the same while the database was away, and pauses', async () => {
  const query = 'RETURN 1 AS answer';
  const answered: string[] = [];
  const ask = async (who: string) => {
    await database.read(query);
    answered.push(who);
  };
  await proxy.vanish();
  const early = ask('early');
  // By now the driver has been refused, and pauses for about a second before it tries again.
  await expect(database.driver.getServerInfo()).rejects.toThrow(/connect|closed/i);
  await proxy.comeBack();
  await Promise.all([ask('late'), early]);
  expect(answered).toEqual(['late', 'early']);
});
