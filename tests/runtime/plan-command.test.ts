import { expect, onTestFinished, test } from 'vitest';
import { PLAN_DOCUMENT, type Plan } from '../../packages/server/src/cli/plan/plan-document.ts';
import { createDataFolder } from '../testkit/data-folder.ts';
import { addressOf, runRolegraph, startServer } from '../testkit/server-process.ts';

const ENDS = { from: 'data-engineer', to: 'machine-learning-engineer' };

/** Runs `rolegraph plan` to its end. */
async function runPlan(dataFolder: string, ...parameters: string[]) {
  const command = runRolegraph(['plan', ...parameters], { DATA_DIR: dataFolder });
  onTestFinished(async () => {
    command.kill('SIGTERM');
    await command.ended;
  });
  const code = await command.ended;
  const printed = command.result();
  return { code, printed, complaint: command.output().replace(printed, '') };
}

/** The address of a server that is stopped after the test. */
async function serve(dataFolder: string): Promise<string> {
  const server = startServer({ DATA_DIR: dataFolder });
  onTestFinished(async () => {
    server.kill('SIGTERM');
    await server.ended;
  });
  return addressOf(server);
}

async function askApi(address: string, input: object): Promise<Plan> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: PLAN_DOCUMENT, variables: { input } }),
  });
  const { data } = (await response.json()) as { data: { planTransition: Plan } };
  return data.planTransition;
}

test('a plan is printed to read where nothing was ever started', async () => {
  const dataFolder = createDataFolder();
  const alone = await runPlan(dataFolder, ENDS.from, ENDS.to);
  expect(alone).toMatchObject({ code: 0 });
  const lines = alone.printed.split('\n');
  expect(lines[0]).toBe('From Data Engineer to Machine Learning Engineer');
  expect(lines[1]).toBe('Revision 1 of the graph. Objective: BALANCED.');
  expect(alone.printed).toMatch(/^ {2}1 {2}Data Engineer → .*Machine Learning Engineer$/mu);
  expect(alone.printed).toMatch(/^Step 1 of \d: Data Engineer → /mu);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(alone.printed).not.toContain('\u001B');
});

test('beside a server, options and answers are those of the API, and so are refusals', async () => {
  const dataFolder = createDataFolder();
  const address = await serve(dataFolder);
  const options = [
    ['--objective', 'GENTLE', '--max-steps', '4', '--alternatives', '2', '--max-detour', '2'],
    ['--max-step-gap', '0.9', '--allow-step-down', '--avoid', 'ai-engineer'],
    ['--assume', 'python=5,sql=2', '--profile', 'communication=4', '--via', 'data-scientist'],
  ].flat();
  const actual = await runPlan(dataFolder, ENDS.from, ENDS.to, ...options, '--json');
  expect(actual).toMatchObject({ code: 0 });
  const expected = await askApi(address, {
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
  });
  expect(expected.objective).toBe('GENTLE');
  expect(JSON.parse(actual.printed)).toEqual(expected);

  // Here and not in a test of its own, which would start another database.
  await expectRefusals(dataFolder);
});

/** What cannot be planned is told on the error stream, with what to do. */
async function expectRefusals(dataFolder: string): Promise<void> {
  const refused = await Promise.all([
    runPlan(dataFolder, 'data-enginer', ENDS.to),
    runPlan(dataFolder, ENDS.from, ENDS.to, '--max-steps', '6'),
    runPlan(dataFolder, ENDS.from, ENDS.to, '--max-steps', 'many'),
    runPlan(dataFolder, ENDS.to),
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
}
