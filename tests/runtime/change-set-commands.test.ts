import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDataFolder } from '../testkit/data-folder.ts';
import { runRolegraph } from '../testkit/server-process.ts';

const CHANGES = `
reason: Sourdough is asked for by now
changes:
  - createSkill: { name: Sourdough, description: Bread that rises by itself., category: TECHNICAL }
  - buildsOn: { skill: sourdough, prerequisite: python, level: 3 }
`;

const WRONG = `
reason: to try it
changes:
  - createSkill: { name: Sourdough, description: Again., category: TECHNICAL }
  - buildsOn: { skill: python, prerequisite: sourdough }
`;

/** Keeps the embedded database of a folder up, so that no command has to start it. */
async function keepDatabase(dataFolder: string): Promise<void> {
  const database = runRolegraph(['database', 'run'], { DATA_DIR: dataFolder });
  onTestFinished(async () => {
    database.kill('SIGTERM');
    await database.ended;
  });
  await database.prints(/Ctrl-C stops it/);
}

/** A data folder, the commands on it, and files in it. */
function open() {
  const dataFolder = createDataFolder();
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-changes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const run = async (...parameters: string[]) => {
    const command = runRolegraph(parameters, { DATA_DIR: dataFolder });
    const code = await command.ended;
    const printed = command.result();
    return { code, printed, complaint: command.output().replace(printed, '') };
  };
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return { dataFolder, run, write };
}

test('a file is applied once, refused, undone, told and proved', async () => {
  const { dataFolder, run, write } = open();
  await keepDatabase(dataFolder);
  const file = write('changes.yaml', CHANGES);
  const applied = await run('apply', file);
  expect(applied.printed.split('\n').slice(0, 3)).toEqual([
    'Change set 2 (revision 2).',
    '+ Create the skill Sourdough',
    '+ Add: Sourdough builds on Python',
  ]);
  expect((await run('apply', file)).printed).toMatch(/applied before, as change set 2/u);
  const refused = await run('propose', write('wrong.yaml', WRONG));
  expect(refused.code).toBe(1);
  expect(refused.complaint).toContain('Refused for 2 problems');
  expect(refused.complaint).toContain('already the name of skill/sourdough');
  expect(refused.complaint).toContain('skill/python → skill/sourdough → skill/python');
  const undone = await run('revert', '2', '--reason', 'It was not');
  expect(undone.printed).toContain('Change set 3 (revision 3) undoes 2.');
  const shown = await run('history', '--change-set', '3');
  expect(shown.printed).toContain('+ Undo: Create the skill Sourdough');
  expect(shown.printed).toContain('− status: "ACTIVE"');
  const proof = await run('history', '--verify');
  expect(proof.code).toBe(0);
  expect(proof.printed).toContain('3 change sets up to revision 3');
}, 180_000);

test('a file with faults is refused line by line before any database is asked', async () => {
  const { run, write } = open();
  const file = write('faulty.yaml', 'reason: x\nchanges:\n  - createSkil: {}\n');
  const { code, complaint } = await run('apply', file);
  expect(code).toBe(1);
  expect(complaint).toContain(`${file}:3: changes[0].createSkil there is no such field here.`);
  expect((await run('apply', join(file, 'nowhere'))).complaint).toContain('cannot be read');
});
