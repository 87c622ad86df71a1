import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { PLAN_DOCUMENT, type Plan } from '../../packages/server/src/cli/plan/plan-document.ts';
import { createDataFolder } from '../testkit/data-folder.ts';
import {
  addressOf,
  type RolegraphProcess,
  runRolegraph,
  startServer,
} from '../testkit/server-process.ts';

// One database for all, which the first server keeps up; a start on an empty folder takes half a minute.
const dataFolder = createDataFolder(afterAll);
const PUBLIC_URL = 'https://careers.example.org';
const ENDS = { from: 'data-engineer', to: 'machine-learning-engineer' };
let server: RolegraphProcess;

beforeAll(() => {
  server = startServer({ DATA_DIR: dataFolder });
});
afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
});

/** Runs a command to its end. */
async function run(...parameters: string[]) {
  const command = runRolegraph(parameters, { DATA_DIR: dataFolder, PUBLIC_URL });
  const code = await command.ended;
  const printed = command.result();
  return { code, printed, complaint: command.output().replace(printed, '') };
}

/** A file of the test's own. */
function write(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-changes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function postJson(path: string, body: object): Promise<unknown> {
  const response = await fetch(`${await addressOf(server)}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

test('the start prints a sign-in link, which works once', async () => {
  const [, link = ''] = await server.prints(/open (http:\S+\/auth\/link\/\S+) in a browser/);
  const response = await fetch(link, { redirect: 'manual' });
  expect(response.status).toBe(303);
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(410);
});

test('accounts are made, listed, reset, and the last administrator stays', async () => {
  const link = /https:\/\/careers\.example\.org\/password#[\w-]{43}/;

  const added = await run('user', 'add', 'Grace@example.org', '--role', 'admin');
  expect(added.printed).toContain('Grace@example.org is an admin.');
  expect(added.printed).toMatch(link);
  const again = await run('user', 'add', 'grace@example.org');
  expect(again.code).toBe(1);
  expect(again.complaint).toContain('somebody has an account');
  expect((await run('user', 'reset', 'GRACE@example.org')).printed).toMatch(link);

  const listed = await run('user', 'list');
  expect(listed.printed).toContain('admin        Grace@example.org  Grace (no password yet)');
  // Nobody could sign in with an account that has no password yet.
  const last = await run('user', 'disable', 'admin@localhost');
  expect(last.code).toBe(1);
  expect(last.complaint).toContain('the last administrator');
});

test('an administrator by environment signs in, and no link is printed any more', async () => {
  const admin = { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD: 'correct horse battery' };
  const second = startServer({ DATA_DIR: dataFolder, ...admin });
  onTestFinished(async () => {
    second.kill('SIGTERM');
    await second.ended;
  });
  await addressOf(second);
  const answer = await postJson('/auth/login', {
    email: admin.ADMIN_EMAIL,
    password: admin.ADMIN_PASSWORD,
  });
  expect(answer).toMatchObject({ person: { role: 'admin' } });
  expect(second.output()).not.toContain('/auth/link/');
  expect(second.output()).not.toContain(admin.ADMIN_PASSWORD);
});

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

test('a file is applied once, refused, undone, told and proved', async () => {
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
});

test('a file with faults is refused line by line before any database is asked', async () => {
  const nowhere = createDataFolder();
  const apply = async (path: string) => {
    const command = runRolegraph(['apply', path], { DATA_DIR: nowhere });
    return { code: await command.ended, printed: command.output() };
  };
  const file = write('faulty.yaml', 'reason: x\nchanges:\n  - createSkil: {}\n');
  const { code, printed } = await apply(file);
  expect(code).toBe(1);
  expect(printed).toContain(`${file}:3: changes[0].createSkil there is no such field here.`);
  expect((await apply(join(file, 'nowhere'))).printed).toContain('cannot be read');
});

test('a plan is printed to read', async () => {
  const { code, printed } = await run('plan', ENDS.from, ENDS.to);
  expect(code).toBe(0);
  const lines = printed.split('\n');
  expect(lines[0]).toBe('From Data Engineer to Machine Learning Engineer');
  expect(lines[1]).toBe('Revision 3 of the graph. Objective: BALANCED.');
  expect(printed).toMatch(/^ {2}1 {2}Data Engineer → .*Machine Learning Engineer$/mu);
  expect(printed).toMatch(/^Step 1 of \d: Data Engineer → /mu);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(printed).not.toContain('\u001B');
});

test('options and answers of a plan are those of the API', async () => {
  const options = [
    ['--objective', 'GENTLE', '--max-steps', '4', '--alternatives', '2', '--max-detour', '2'],
    ['--max-step-gap', '0.9', '--allow-step-down', '--avoid', 'ai-engineer'],
    ['--assume', 'python=5,sql=2', '--profile', 'communication=4', '--via', 'data-scientist'],
  ].flat();
  const actual = await run('plan', ENDS.from, ENDS.to, ...options, '--json');
  expect(actual.code).toBe(0);
  const input = {
    ...ENDS,
    objective: 'GENTLE',
    maxSteps: 4,
    alternatives: 2,
    maxDetour: 2,
    maxStepGap: 0.9,
    allowStepDown: true,
    avoid: ['ai-engineer'],
    via: ['data-scientist'],
    assume: [
      { skill: 'python', level: 5 },
      { skill: 'sql', level: 2 },
    ],
    profile: { skills: [{ skill: 'communication', level: 4 }] },
  };
  const answer = await postJson('/graphql', { query: PLAN_DOCUMENT, variables: { input } });
  const { data } = answer as { data: { planTransition: Plan } };
  expect(data.planTransition.objective).toBe('GENTLE');
  expect(JSON.parse(actual.printed)).toEqual(data.planTransition);
});

test('what cannot be planned is told on the error stream, with what to do', async () => {
  const refused = await Promise.all([
    run('plan', 'data-enginer', ENDS.to),
    run('plan', ENDS.from, ENDS.to, '--max-steps', '6'),
    run('plan', ENDS.from, ENDS.to, '--max-steps', 'many'),
    run('plan', ENDS.to),
  ]);
  expect(refused.map(({ code, printed }) => ({ code, printed }))).toEqual(
    refused.map(() => ({ code: 1, printed: '' })),
  );
  const [typo, range, word, alone] = refused.map(({ complaint }) => complaint);
  expect(typo).toContain(
    'from: there is no role "data-enginer" in use. Did you mean data-engineer',
  );
  expect(range).toContain('--max-steps is 6. Give a number from 1 to 5.');
  expect(word).toContain("'many' is invalid. Give a whole number.");
  expect(alone).toContain('--profile is not given');
  expect(refused.map(({ complaint }) => /\n\s+at /u.test(complaint))).not.toContain(true);
});
