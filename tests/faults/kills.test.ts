import { afterAll, beforeAll, expect, test } from 'vitest';
import { runKills } from './run-kills.ts';
import { showFigures } from './show-figures.ts';
import { openStage, type Stage } from './stage.ts';

let opening: Promise<Stage>;
let stage: Stage;

beforeAll(async () => {
  opening = openStage({ servers: 1 });
  stage = await opening;
});

// Also what was not yet open when the time to open it was up.
afterAll(async () => (await opening).close());

test('25 kills of the server and of Neo4j under eight writers lose, halve and double nothing', async () => {
  const figures = await runKills(stage, { kills: 25, writers: 8, acknowledged: 2_000 });
  showFigures('Kills', figures);
  expect(figures['acknowledged']).toBeGreaterThanOrEqual(2_000);
  expect(figures['sent more than once']).toBeGreaterThanOrEqual(25);
});
