import { afterAll, beforeAll, expect, test } from 'vitest';
import { runKills } from '../faults/run-kills.ts';
import { runOutage } from '../faults/run-outage.ts';
import { runProxy } from '../faults/run-proxy.ts';
import { runRaces } from '../faults/run-races.ts';
import { openStage, type Stage } from '../faults/stage.ts';

// The same as `npm run test:faults` does at full size, on two servers and one database.
const [WRITERS, SERVERS] = [4, 2];
let opening: Promise<Stage>;
let stage: Stage;

beforeAll(async () => {
  opening = openStage({ servers: SERVERS });
  stage = await opening;
}, 300_000);

// Also what was not yet open when the time to open it was up.
afterAll(async () => (await opening).close());

test('requests to two servers race, and those that lose are told why', async () => {
  const figures = await runRaces(stage, { rounds: 2, editors: 6 });
  expect(figures).toMatchObject({ 'edits of one version': '10 CONFLICT, 2 answer' });
});

test('a bad network loses, halves and doubles nothing', async () => {
  const times = { delay: 60, drop: 2, reset: 4, swallow: 6 };
  const figures = await runProxy(stage, { rounds: 1, writers: WRITERS, times, between: 8 });
  expect(figures['answers to commits swallowed']).toBeGreaterThanOrEqual(times.swallow);
  expect(figures['of these acknowledged later']).toBe(
    figures['change sets kept while nobody was told'],
  );
});

test('while Neo4j is away the server plans, and refuses writes with a code', async () => {
  const figures = await runOutage(stage, {
    seconds: 2,
    writers: WRITERS,
    before: 8,
    stopsNeo4j: false,
  });
  expect(figures['plans meanwhile']).toBeGreaterThan(0);
});

test('a kill of the servers and one of Neo4j lose, halve and double nothing', async () => {
  const figures = await runKills(stage, { kills: 2, writers: WRITERS, acknowledged: 24 });
  expect(figures['acknowledged']).toBeGreaterThanOrEqual(24);
});
