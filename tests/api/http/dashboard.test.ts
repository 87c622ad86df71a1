import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

const INLINE = 'document.documentElement.dataset.theme = "dark";';
const PAGE = `<!doctype html><script>${INLINE}</script><script type="module" src="/assets/index-a1b2c3d4.js"></script>`;
const SCRIPT = `export const rows = [${'"a row of the table",'.repeat(500)}];`;
const OUTSIDE = 'kept outside the folder that is served';

let folder: string;
let server: FixtureServer;

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'rolegraph-'));
  folder = join(parent, 'dist');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), OUTSIDE);
  await writeFile(join(folder, '.env'), OUTSIDE);
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'assets', 'index-a1b2c3d4.js'), SCRIPT);
  server = await startFixtureServer({ dashboardFolder: folder });
});

afterAll(async () => {
  await server.close();
  await rm(join(folder, '..'), { recursive: true });
});

const NAVIGATION = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const visit = (path: string, headers: Record<string, string> = NAVIGATION) =>
  fetch(server.url + path, { headers });

describe('the dashboard', () => {
  it.each(['/', '/role/data-engineer', '/plan?from=role/a&to=role/b', '/graphql-explorer'])(
    'is the page at %s',
    async (path) => {
      const actual = await visit(path);
      expect(actual.status).toBe(200);
      expect(actual.headers.get('content-type')).toContain('text/html');
      expect(actual.headers.get('cache-control')).toBe('no-cache');
      expect(await actual.text()).toBe(PAGE);
    },
  );

  it.each(['/healthz', '/readyz', '/metrics', '/auth/login', '/graphql', '/graphql/x'])(
    'is not the page at %s',
    async (path) => {
      expect(await (await visit(path)).text()).not.toContain('<!doctype');
    },
  );

  it('is no page for a script that is missing', async () => {
    const actual = await visit('/assets/gone.js', { accept: '*/*' });
    expect(actual.status).toBe(404);
    expect(actual.headers.get('content-type')).toContain('application/json');
  });

  it('keeps files forever whose names change with their content', async () => {
    const actual = await visit('/assets/index-a1b2c3d4.js', {});
    expect(actual.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(actual.headers.get('content-type')).toContain('javascript');
    expect(await actual.text()).toBe(SCRIPT);
  });

  it('has other files asked for again', async () => {
    const actual = await visit('/favicon.svg', {});
    expect(actual.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['br', 'gzip'])('is sent as %s to who takes it', async (encoding) => {
    const actual = await visit('/assets/index-a1b2c3d4.js', { 'accept-encoding': encoding });
    expect(actual.headers.get('content-encoding')).toBe(encoding);
    expect(actual.headers.get('vary')).toContain('accept-encoding');
    expect(await actual.text()).toBe(SCRIPT);
  });
});

/** A path as it is, which `fetch` would tidy up before it sends it. */
async function visitRaw(path: string): Promise<{ status: number; body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>();
  const { hostname, port } = new URL(server.url);
  const sent = httpRequest({ hostname, port, path, headers: NAVIGATION }, (response) => {
    textOf(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
  });
  sent.on('error', reject).end();
  return promise;
}

describe('a file outside the dashboard', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/.env',
    '/assets/%00',
  ])('is not reached by %s', async (path) => {
    const { body } = await visitRaw(path);
    expect(body).not.toContain(OUTSIDE);
    expect(body).not.toMatch(/node_modules|ENOENT/);
  });
});

describe('a dashboard that was not built', () => {
  it.each([undefined, '/nowhere/at/all'])('is told with the remedy: %s', async (missing) => {
    const other = await startFixtureServer({ dashboardFolder: missing });
    const page = await fetch(other.url, { headers: NAVIGATION });
    const actual = { status: page.status, body: await page.text() };
    const healthy = await fetch(`${other.url}/healthz`);
    await other.close();

    expect(actual.status).toBe(503);
    expect(actual.body).toContain('npm start');
    expect(healthy.status).toBe(200);
  });
});

describe('the headers', () => {
  it.each(['/', '/graphql', '/nowhere', '/assets/index-a1b2c3d4.js'])(
    'at %s keep a page to itself',
    async (path) => {
      const { headers } = await visit(path);
      const policy = headers.get('content-security-policy')?.split(';') ?? [];
      expect(policy).toEqual([
        "default-src 'self'",
        `script-src 'self' 'sha256-${createHash('sha256').update(INLINE).digest('base64')}'`,
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it('let the page of the code editor alone write styles, and no more than that', async () => {
    const policyAt = async (path: string) =>
      (await visit(path)).headers.get('content-security-policy');
    const strict = await policyAt('/');
    expect(strict).not.toContain('unsafe');
    expect(await policyAt('/roles/api-explorer')).toBe(strict);
    for (const path of ['/api-explorer', '/api-explorer/?query=x']) {
      const looser = await policyAt(path);
      expect(looser).toContain("style-src 'self' 'unsafe-inline';");
      expect(looser).toContain("font-src 'self' data:;");
      expect(
        looser?.replace(" 'unsafe-inline'", '').replace("font-src 'self' data:", "font-src 'self'"),
      ).toBe(strict);
    }
  });

  it('promise no TLS, which the server does not speak, and do not tell what runs it', async () => {
    const { headers } = await visit('/');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });
});
