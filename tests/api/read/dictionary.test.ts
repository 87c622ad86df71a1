import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const world = createWorld();
world
  .entity('Skill', 'welding', { name: 'Welding of\tall sorts', aliases: ['Fusing', 'Joining'] })
  .entity('Skill', 'brazing', { name: 'Brazing', status: 'DEPRECATED' })
  .entity('Role', 'welder', { name: 'Welder' })
  .entity('Tool', 'torch', { name: 'Torch', aliases: ['Blowpipe'] })
  .entity('Industry', 'shipbuilding', { name: 'Shipbuilding' });

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

test('every role, skill and tool in use is on a line with its names, and nothing else is', async () => {
  type Answer = { dictionary: { lines: string[]; revision: number }; graph: { revision: number } };
  const { dictionary } = await api.read<Answer>('{ dictionary { revision lines } }');
  const own = dictionary.lines.filter((line) => line.includes(`/${world.slug('')}`));

  expect(own).toEqual([
    `role/${world.slug('welder')}\tWelder`,
    `skill/${world.slug('welding')}\tWelding of all sorts\tFusing\tJoining`,
    `tool/${world.slug('torch')}\tTorch\tBlowpipe`,
  ]);
  expect(dictionary.revision).toBeGreaterThanOrEqual(0);
});
