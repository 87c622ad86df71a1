import { afterAll, beforeAll, expect, test } from 'vitest';
import { RETURN, runOutage } from './run-outage.ts';
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

test.each([
  ['cannot be reached', { stopsNeo4j: false }],
  ['is killed, and started again', { stopsNeo4j: true }],
])(
  'while Neo4j %s for a minute the server plans, refuses in time, and is soon well again',
  async (how, given) => {
    const figures = await runOutage(stage, { seconds: 60, writers: 8, before: 300, ...given });
    showFigures(`A minute in which Neo4j ${how}`, figures);
    expect(figures['longest write that was refused, s']).toBeLessThanOrEqual(10);
    expect(figures['longest wait for an answer, s']).toBeLessThanOrEqual(10);
    for (const what of Object.values(RETURN)) expect(figures[what]).toBeLessThanOrEqual(5);
  },
);
