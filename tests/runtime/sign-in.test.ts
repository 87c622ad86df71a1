import { expect, onTestFinished, test } from 'vitest';
import { createDataFolder } from '../testkit/data-folder.ts';
import { addressOf, type RolegraphProcess, startServer } from '../testkit/server-process.ts';

const admin = { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD: 'correct horse battery' };

function startUntilTestEnds(variables: Readonly<Record<string, string>>): RolegraphProcess {
  const server = startServer(variables);
  onTestFinished(async () => {
    server.kill('SIGTERM');
    await server.ended;
  });
  return server;
}

test('the start prints a sign-in link until an administrator has a password', async () => {
  const DATA_DIR = createDataFolder();
  const first = startUntilTestEnds({ DATA_DIR });
  const [, link = ''] = await first.prints(/open (http:\S+\/auth\/link\/\S+) in a browser/);
  const response = await fetch(link, { redirect: 'manual' });
  expect(response.status).toBe(303);
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(410);

  const second = startUntilTestEnds({ DATA_DIR, ...admin });
  const address = await addressOf(second);
  const signIn = await fetch(`${address}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: admin.ADMIN_EMAIL, password: admin.ADMIN_PASSWORD }),
  });
  expect(await signIn.json()).toMatchObject({ person: { role: 'admin' } });
  expect(second.output()).not.toContain('/auth/link/');
  expect(second.output()).not.toContain(admin.ADMIN_PASSWORD);
});
