import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PROJECT, readPinnedVersions, TOOLS } from './project.mjs';
import { withProjectLock } from './project-lock.mjs';

const BIN = join(TOOLS, 'node_modules', '.bin');

/**
 * @typedef {object} Tools
 * @property {string} node path of a Node that is new enough
 * @property {string} path the PATH on which that Node and its pnpm come first
 * @property {'host' | 'fetched before' | 'fetched'} origin
 */

/**
 * Makes sure of the pinned Node and pnpm: the host's where they are new enough, else a copy of our
 * own in .tools, which is made again where an earlier fetch was cut short.
 *
 * @param {(text: string) => void} tell
 * @returns {Promise<Tools>}
 */
export async function ensureTools(tell) {
  const pinned = readPinnedVersions();
  const path = process.env['PATH'] ?? '';
  if (hostIsEnough(pinned)) return { node: process.execPath, path, origin: 'host' };
  const own = { node: join(BIN, 'node'), path: `${BIN}${delimiter}${path}` };
  if (ownIsWhole(pinned, own)) return { ...own, origin: 'fetched before' };
  const isWaiting = (/** @type {number} */ pid) => tell(`waiting for another run (process ${pid})`);
  return withProjectLock(async () => {
    if (ownIsWhole(pinned, own)) return { ...own, origin: 'fetched before' };
    tell(`fetching Node ${pinned.node} and pnpm ${pinned.pnpm}`);
    await fetchOwn(pinned);
    if (!ownIsWhole(pinned, own) || !ownRuns(pinned, own)) {
      throw new Error(
        `Node ${pinned.node} was fetched into ${TOOLS} and does not run on this machine: install Node ${pinned.node} and pnpm ${pinned.pnpm} yourself and start again.`,
      );
    }
    return { ...own, origin: 'fetched' };
  }, isWaiting);
}

/** @param {{ node: string, pnpm: string }} pinned */
function hostIsEnough(pinned) {
  if (isOlder(process.versions.node, pinned.node)) return false;
  // Asked outside the project, where a pnpm of another version would fetch the pinned one.
  return versionOf('pnpm', { cwd: tmpdir() }) === pinned.pnpm;
}

/**
 * @param {{ node: string, pnpm: string }} pinned
 * @param {{ node: string, path: string }} own
 */
function ownIsWhole(pinned, { node }) {
  if (!existsSync(node) || versionOf(node) !== `v${pinned.node}`) return false;
  const manifest = join(TOOLS, 'node_modules', 'pnpm', 'package.json');
  const stamp = join(TOOLS, 'node_modules', '.package-lock.json');
  // npm writes the stamp last, so that where it is missing the fetch was cut short.
  if (!existsSync(stamp) || !existsSync(manifest)) return false;
  return JSON.parse(readFileSync(manifest, 'utf8')).version === pinned.pnpm;
}

/**
 * Whether pnpm runs on our Node; asked after a fetch alone, as it takes longer than all else here.
 *
 * @param {{ node: string, pnpm: string }} pinned
 * @param {{ node: string, path: string }} own
 */
function ownRuns(pinned, { path }) {
  return versionOf('pnpm', { cwd: tmpdir(), env: { ...process.env, PATH: path } }) === pinned.pnpm;
}

/**
 * @param {string} command
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function versionOf(command, options = {}) {
  const { stdout } = spawnSync(command, ['--version'], { ...options, encoding: 'utf8' });
  return stdout?.trim();
}

/** @param {{ node: string, pnpm: string }} pinned */
async function fetchOwn(pinned) {
  for (const name of ['node_modules', 'package.json', 'package-lock.json']) {
    rmSync(join(TOOLS, name), { recursive: true, force: true });
  }
  const wanted = [`node@${pinned.node}`, `pnpm@${pinned.pnpm}`];
  const options = ['--prefix', TOOLS, '--no-audit', '--no-fund', '--prefer-offline'];
  const { code, output } = await runNpm(['install', ...options, ...wanted]);
  if (code !== 0) {
    const reason = output.split('\n').find((line) => line.includes('npm error')) ?? output.trim();
    throw new Error(
      `npm could not fetch ${wanted.join(' and ')} (${reason}): check the connection to the npm registry and start again, or install them yourself.`,
    );
  }
}

/**
 * Runs the npm that runs this script, or else the one on PATH.
 *
 * @param {string[]} parameters
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runNpm(parameters) {
  const npm = process.env['npm_execpath'];
  const own = npm !== undefined && npm.endsWith('npm-cli.js');
  const command = own ? process.execPath : 'npm';
  const child = spawn(command, own ? [npm, ...parameters] : parameters, {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Whether a version such as 24.3.0 is older than another.
 *
 * @param {string} version
 * @param {string} than
 */
function isOlder(version, than) {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
