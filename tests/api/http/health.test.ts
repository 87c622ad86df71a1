import { describe, expect, it, onTestFinished } from 'vitest';
import type { HttpServerOptions } from '../../../packages/server/src/http/create-http-server.ts';
import { sendQuery } from './send-query.ts';
import { startFixtureServer } from './start-fixture-server.ts';

async function serverThatIs(readiness: HttpServerOptions<object>['readiness']) {
  const server = await startFixtureServer({ readiness });
  onTestFinished(() => server.close());
  return server;
}

describe('/healthz', () => {
  it('says that the process is there, whatever the database does', async () => {
    const { url } = await serverThatIs(async () => ({ ready: false, checks: {} }));
    const actual = await fetch(`${url}/healthz`);
    expect(actual.status).toBe(200);
    expect(await actual.json()).toEqual({ status: 'ok' });
  });
});

describe('/readyz', () => {
  it('is 200 with the checks where all is well', async () => {
    const given = { ready: true, checks: { database: 'ok' } };
    const { url } = await serverThatIs(async () => given);
    const actual = await fetch(`${url}/readyz`);
    expect(actual.status).toBe(200);
    expect(actual.headers.get('cache-control')).toBe('no-store');
    expect(await actual.json()).toEqual(given);
  });

  it('is 503 with the reasons where something is not', async () => {
    const given = { ready: false, checks: { database: 'cannot be reached' } };
    const { url } = await serverThatIs(async () => given);
    const actual = await fetch(`${url}/readyz`);
    expect(actual.status).toBe(503);
    expect(await actual.json()).toEqual(given);
  });

  it('is 503 within two seconds where there is no answer, and asks once for many probes', async () => {
    let asked = 0;
    const { url } = await serverThatIs(() => {
      asked += 1;
      return new Promise(() => {});
    });
    const start = performance.now();
    const probes = Array.from({ length: 5 }, () => fetch(`${url}/readyz`));
    const actual = await Promise.all(probes);
    expect(actual.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503]);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(asked).toBe(1);
  });

  it('is 503 without the reason where the check itself fails', async () => {
    const { url, lines } = await serverThatIs(async () => {
      throw new Error('password hunter2');
    });
    const actual = await fetch(`${url}/readyz`);
    expect(actual.status).toBe(503);
    expect(await actual.text()).not.toContain('hunter2');
    expect(JSON.stringify(lines())).toContain('hunter2');
  });
});

describe('/metrics', () => {
  it('counts requests by operation and status, errors by code, and refusals by limit', async () => {
    const { url } = await serverThatIs(async () => ({ ready: true, checks: {} }));
    await sendQuery(url, 'query RoleNames { roles { name } }');
    await sendQuery(url, 'query TooMuch { roles(limit: 101) { name } }');
    await sendQuery(url, '{ crash }');
    const actual = await fetch(`${url}/metrics`);
    const text = await actual.text();

    expect(actual.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain(
      'rolegraph_request_duration_seconds_count{route="/graphql",operation="RoleNames",status="200"} 1',
    );
    expect(text).toContain('rolegraph_limits_exceeded_total{limit="pageSize"} 1');
    expect(text).toContain('rolegraph_errors_total{code="LIMIT_EXCEEDED"} 1');
    expect(text).toContain('rolegraph_errors_total{code="INTERNAL_SERVER_ERROR"} 1');
    expect(text).toContain('process_cpu_user_seconds_total');
  });

  it('names a hundred operations and no more', async () => {
    const { url } = await serverThatIs(async () => ({ ready: true, checks: {} }));
    const names = Array.from({ length: 110 }, (_, index) => `Operation${index}`);
    for (const name of names) await sendQuery(url, `query ${name} { number }`);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('operation="Operation99"');
    expect(text).not.toContain('operation="Operation100"');
    expect(text).toMatch(/_count\{route="\/graphql",operation="other",status="200"\} 10/);
  });
});
