import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureTools } from './ensure-tools.mjs';
import { messageOf } from './message-of.mjs';
import { PROJECT, TOOLS } from './project.mjs';

/**
 * Where Node keeps what it has compiled, for all processes that a task starts: loading the server then
 * takes two thirds of the time, and a command half of it.
 */
const COMPILED = join(TOOLS, 'compiled');

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a task of scripts/tasks with the pinned Node and takes its exit code as our own. This is all
 * that has to run on the host's Node.
 *
 * @param {string} task
 * @param {{ heading?: string, parameters?: string[] }} options with a heading the step is always
 *   shown; without one only a fetch is told, on the error stream, as the output may be piped on
 */
export async function runTask(task, { heading, parameters = [] } = {}) {
  const started = performance.now();
  const stream = heading === undefined ? process.stderr : process.stdout;
  const say = (/** @type {string} */ text) =>
    stream.write(`${heading ?? 'Node and pnpm'}: ${text}\n`);
  try {
    const tools = await ensureTools(say);
    const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    if (heading !== undefined || tools.origin === 'fetched')
      say(`${ORIGINS[tools.origin]} (${took})`);
    process.exitCode = await runScript(join(PROJECT, 'scripts', 'tasks', task), parameters, tools);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

const ORIGINS = {
  host: "up to date, the host's",
  'fetched before': 'up to date',
  fetched: 'fetched',
};

/**
 * Passes signals on and waits for the end, so that nothing outlives this process unless it is killed;
 * then the script sees the channel close and ends by itself.
 *
 * @param {string} script
 * @param {string[]} parameters
 * @param {import('./ensure-tools.mjs').Tools} tools
 * @returns {Promise<number>}
 */
function runScript(script, parameters, tools) {
  const child = spawn(tools.node, [script, ...parameters], {
    cwd: PROJECT,
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, PATH: tools.path },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  followNpm(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : (constants.signals[signal] ?? 0)));
    });
  });
}

/** How often, in milliseconds, to look whether npm is still there. */
const NPM_POLL = 500;

/**
 * Ends the script when the npm that started us was killed without a word. Started in any other way
 * the script may outlive its parent, as a server in the background does.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function followNpm(child) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    child.kill('SIGTERM');
  }, NPM_POLL);
  timer.unref();
}
