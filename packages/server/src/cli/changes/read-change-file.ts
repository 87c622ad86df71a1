import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type ChangeSetFile, readChangeSetFile } from '../../schema/read-change-set-file.ts';
import { readYaml } from '../../store/seed/yaml-file.ts';
import { CommandError } from '../command-error.ts';

/** A file of changes, with the key by which it is applied once. */
export type ChangeFile = ChangeSetFile & { readonly idempotencyKey: string };

/** Stands for the standard input where a file is asked for. */
const STANDARD_INPUT = '-';

/**
 * Reads a file of changes, YAML or JSON.
 * @throws CommandError naming file, line and remedy of every fault
 */
export async function readChangeFile(path: string): Promise<ChangeFile> {
  const content = await readContent(path);
  const file = path === STANDARD_INPUT ? 'standard input' : path;
  const yaml = readYaml(content, file);
  if (yaml.faults.length > 0) throw faulty(file, yaml.faults);
  const read = readChangeSetFile(yaml.value);
  if ('faults' in read) {
    const placed = read.faults.map(({ path: at, message }) => ({ line: yaml.lineOf(at), message }));
    throw faulty(file, placed);
  }
  const key = read.file.idempotencyKey ?? createHash('sha256').update(content).digest('hex');
  return { ...read.file, idempotencyKey: `file ${key}` };
}

type Fault = { readonly line: number; readonly message: string };

function faulty(file: string, faults: readonly Fault[]): CommandError {
  const lines = faults.map(({ line, message }) => `  ${file}:${line}: ${message}`);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return new CommandError(`The file has ${count}; mend them and try again:\n${lines.join('\n')}`);
}

async function readContent(path: string): Promise<string> {
  if (path === STANDARD_INPUT) return text(process.stdin);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(`"${path}" cannot be read (${reason}). Give the path of a file, or -.`);
  }
}
