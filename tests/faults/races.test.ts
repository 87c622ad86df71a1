import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRaces } from './run-races.ts';
import { showFigures } from './show-figures.ts';
import { openStage, type Stage } from './stage.ts';

let opening: Promise<Stage>;
let stage: Stage;

beforeAll(async () => {
  opening = openStage({ servers: 2 });
  stage = await opening;
});

// Also what was not yet open when the time to open it was up.
afterAll(async () => (await opening).close());

test('forty requests to two servers race 25 times, and those that lose are told why', async () => {
  const figures = await runRaces(stage, { rounds: 25, editors: 40 });
  showFigures('Races of 40 requests to two servers, 25 rounds each', figures);
  expect(figures).toMatchObject({
    'edits of one version': '25 answer, 975 CONFLICT',
    'creations of one name': '25 answer, 975 ALREADY_EXISTS',
    'additions of one statement': '25 answer, 975 ALREADY_EXISTS',
  });
});
