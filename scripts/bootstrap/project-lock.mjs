import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { TOOLS } from './project.mjs';

const LOCK = join(TOOLS, 'bootstrap.lock');
const POLL = 300;

/**
 * Does the work while no other run of the same checkout fetches, installs or builds. The lock of a
 * run that was killed is taken over.
 *
 * @template Result
 * @param {() => Promise<Result>} work
 * @param {(pid: number) => void} onWait called once when another run has the lock
 * @returns {Promise<Result>}
 */
export async function withProjectLock(work, onWait = () => undefined) {
  mkdirSync(TOOLS, { recursive: true });
  for (let told = false; !tryLock(); ) {
    const owner = readOwner(LOCK);
    if (owner && !isRunning(owner)) breakLock();
    else if (owner && !told) {
      told = true;
      onWait(owner.pid);
    }
    await delay(POLL);
  }
  // Left in an orderly way also when the process is ended by a signal that it listens to.
  process.once('exit', unlock);
  try {
    return await work();
  } finally {
    process.removeListener('exit', unlock);
    unlock();
  }
}

/** Linking puts the lock in its place with its owner already in it. */
function tryLock() {
  const draft = `${LOCK}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) }));
  try {
    linkSync(draft, LOCK);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function unlock() {
  if (readOwner(LOCK)?.pid === process.pid) rmSync(LOCK, { force: true });
}

/** Two runs may find the same dead owner: who renames the lock removes it, and gives a new one back. */
function breakLock() {
  const grave = `${LOCK}.broken.${process.pid}`;
  try {
    renameSync(LOCK, grave);
    const owner = readOwner(grave);
    if (owner && isRunning(owner)) linkSync(grave, LOCK);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(grave, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {{ pid: number, startedAt: string } | undefined}
 */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {{ pid: number, startedAt: string }} owner */
function isRunning({ pid, startedAt }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
  return startOf(pid) === startedAt;
}

/**
 * When a process began, since ids are used again; the same for every process where /proc is missing.
 *
 * @param {number} pid
 */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
