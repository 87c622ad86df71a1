import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { escoGroups } from './esco-groups.ts';
import { onetRecall } from './onet-recall.ts';

/** Prints how the ways to compare a profile with roles fare; the folder of the data is the argument. */
function measure(dataFolder: string | undefined): void {
  if (dataFolder === undefined)
    throw new Error('Name the folder that holds onet-29.2 and esco-1.1.1 as the first argument.');
  const studies = { 'onet-29.2': onetRecall, 'esco-1.1.1': escoGroups };
  for (const [name, study] of Object.entries(studies)) {
    const folder = join(dataFolder, name);
    if (existsSync(folder)) console.table(study(folder));
    else console.log(`${name} skipped: ${folder} is absent.`);
  }
}

measure(process.argv[2]);
