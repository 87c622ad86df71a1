import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../packages/server/src/store/embedded/embedded-neo4j.ts';
import { prepareSoftware } from '../../packages/server/src/store/embedded/prepare-software.ts';
import { createDataFolder, neo4jOf } from '../testkit/data-folder.ts';

// What a process has mapped can be read off /proc, which only Linux has.
test.runIf(process.platform === 'linux')(
  'the first Neo4j that ends lays its classes out, and those after it map them',
  async () => {
    const step = { progress: () => undefined, signal: new AbortController().signal };
    const dataFolder = createDataFolder();
    const path = join(dirname(dataFolder), 'classes.jsa');
    const software = { ...(await prepareSoftware(undefined, step)), classes: { path } };
    const mapsAfterStart = async () => {
      const { laysOut, release } = await openEmbedded(dataFolder, software, step.signal);
      const maps = readFileSync(`/proc/${neo4jOf(dataFolder)}/maps`, 'utf8').includes(path);
      await release();
      return { laysOut, maps };
    };
    expect(await mapsAfterStart()).toEqual({ laysOut: true, maps: false });
    expect(await mapsAfterStart()).toEqual({ laysOut: false, maps: true });
  },
);
