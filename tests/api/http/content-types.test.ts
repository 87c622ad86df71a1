import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-types-'));
let server: FixtureServer;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Rolegraph</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'part.js'), 'export {};');
  writeFileSync(join(folder, 'part.css'), 'a {}');
  server = await startFixtureServer({ dashboardFolder: folder });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const JSON_TYPE = /^application\/(?:graphql-response\+)?json; charset=utf-8$/;

test.each([
  ['/', 'text/html', /^text\/html; charset=utf-8$/],
  ['/roles/data-engineer', 'text/html', /^text\/html; charset=utf-8$/],
  ['/part.js', '*/*', /^(?:text|application)\/javascript; charset=utf-8$/],
  ['/part.css', '*/*', /^text\/css; charset=utf-8$/],
  ['/favicon.svg', '*/*', /^image\/svg\+xml(?:; charset=utf-8)?$/],
  ['/healthz', '*/*', JSON_TYPE],
  ['/readyz', '*/*', JSON_TYPE],
  ['/metrics', '*/*', /^text\/plain; version=[\d.]+; charset=utf-8$/],
  ['/auth/session', '*/*', JSON_TYPE],
  ['/auth/ways', '*/*', JSON_TYPE],
  ['/auth/link/nothing', '*/*', /^text\/plain; charset=utf-8$/],
  ['/nothing', '*/*', JSON_TYPE],
  ['/graphql?query={nothing}', 'application/json', JSON_TYPE],
])('every answer says its type and its charset: %s', async (path, accept, expected) => {
  const headers = { accept, 'apollo-require-preflight': '1' };
  const response = await fetch(new URL(path, server.url), { headers });
  expect(response.headers.get('content-type')).toMatch(expected);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});
