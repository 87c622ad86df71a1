import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../packages/server/src/store/open-database.ts';
import { type AssembledImage, assembleImage } from '../docker/assemble-image.ts';
import { readComposeFile } from '../docker/compose-file.ts';
import { addressOf, type RolegraphProcess, runIn } from '../testkit/server-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-image-'));
/** Longest time in milliseconds that the packages may take, which a slow line may have to fetch. */
const INSTALL_TIMEOUT = 300_000;

const { signal } = new AbortController();
let neo4j: OpenDatabase;
let image: AssembledImage;

beforeAll(async () => {
  const dataFolder = join(folder, 'neo4j');
  const step = { progress: () => undefined, signal };
  neo4j = await openDatabase({ neo4j: undefined, dataFolder, javaHome: undefined }, step);
  image = await assembleImage({ root: join(folder, 'image'), signal });
}, INSTALL_TIMEOUT);

afterAll(async () => {
  await neo4j.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command of the image in its working folder. */
function runInImage(
  [program, ...parameters]: readonly string[],
  variables: Record<string, string>,
): RolegraphProcess {
  if (program !== 'node') throw new Error(`The image has no ${program}.`);
  return runIn(image.folder, parameters, variables);
}

test('the image serves the dashboard and the API with what is copied into it, and stops when told', async () => {
  const { uri, password = '' } = neo4j.connection;
  const server = runInImage(image.command, {
    ...image.variables,
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    NEO4J_URI: uri,
    NEO4J_PASSWORD: password,
  });
  const address = await addressOf(server);
  const { test: probe } = readComposeFile().services.server.healthcheck;
  const checkOf = (port: string) =>
    runInImage(
      probe.slice(1).map((word) => word.replace(':4000/', `:${port}/`)),
      {},
    ).ended;
  expect(await checkOf(new URL(address).port)).toBe(0);

  const page = await fetch(`${address}/plan`, { headers: { accept: 'text/html' } });
  expect(page.status).toBe(200);
  const [script = ''] = /\/assets\/[^"]+\.js/.exec(await page.text()) ?? [];
  expect((await fetch(`${address}${script}`)).headers.get('content-type')).toContain('javascript');
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ roles(limit: 1, sort: {slug: ASC}) { slug } }' }),
  });
  expect(await answer.json()).toEqual({ data: { roles: [{ slug: 'ai-architect' }] } });

  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(await checkOf(new URL(address).port)).toBe(1);
});

test('nothing but the system around it is left out of that', () => {
  expect(image.leftOut).toEqual([
    expect.stringMatching(/^npm install --global /),
    expect.stringMatching(/^install --directory .* \/var\/lib\/rolegraph$/),
  ]);
});
