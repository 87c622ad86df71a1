import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProxy } from './run-proxy.ts';
import { showFigures } from './show-figures.ts';
import { openStage, type Stage } from './stage.ts';

let opening: Promise<Stage>;
let stage: Stage;

beforeAll(async () => {
  opening = openStage({ servers: 1, longestDelay: 200 });
  stage = await opening;
});

// Also what was not yet open when the time to open it was up.
afterAll(async () => (await opening).close());

test('a network that delays, drops, resets and swallows loses, halves and doubles nothing', async () => {
  const figures = await runProxy(stage, {
    rounds: 5,
    writers: 8,
    times: { delay: 400, drop: 12, reset: 40, swallow: 40 },
    between: 80,
  });
  showFigures('A bad network', figures);
  expect(figures['answers to commits swallowed']).toBeGreaterThanOrEqual(200);
  expect(figures['of these acknowledged later']).toBe(
    figures['change sets kept while nobody was told'],
  );
  expect(figures['answered from the record']).toBeGreaterThan(0);
});
