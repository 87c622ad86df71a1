import { describe, expect, it } from 'vitest';
import { sendQuery } from './send-query.ts';
import { startFixtureServer } from './start-fixture-server.ts';

/** Waits until no connection is taken any more; until then a request may still be told 503. */
async function untilRefused(url: string): Promise<void> {
  try {
    await (await fetch(`${url}/healthz`)).text();
  } catch {
    return;
  }
  await untilRefused(url);
}

describe('closing', () => {
  it('finishes what is under way, and takes nothing new', async () => {
    const server = await startFixtureServer();
    const underWay = Array.from({ length: 20 }, () => sendQuery(server.url, '{ slow }'));
    await server.slowReached(underWay.length);
    const closed = server.close();
    await untilRefused(server.url);
    server.letSlowGo();

    const answers = await Promise.all(underWay);
    await closed;
    expect(answers.map(({ body }) => body.data)).toEqual(answers.map(() => ({ slow: 'done' })));
    await expect(sendQuery(server.url, '{ number }')).rejects.toThrow('fetch failed');
  });

  it('does not wait for connections that are kept open', async () => {
    const server = await startFixtureServer();
    await sendQuery(server.url, '{ roles { id } }');
    const start = performance.now();
    await server.close();
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('may be asked for twice', async () => {
    const server = await startFixtureServer();
    await Promise.all([server.close(), server.close()]);
    await expect(server.close()).resolves.toBeUndefined();
  });
});
