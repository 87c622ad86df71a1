import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { SeedFault } from './seed-error.ts';

/** Keys and indexes from the top of a file to a value. */
export type ValuePath = readonly (string | number)[];

/** A file that was read, with a way from a value back to its line. */
export type YamlFile = {
  /** What the file is called; of a seed file its path inside the folder, with `/` on every system. */
  readonly file: string;
  readonly value: unknown;
  /** Line, from 1, of the value at the path, or of the nearest value around it. */
  readonly lineOf: (path: ValuePath) => number;
  readonly faults: readonly SeedFault[];
};

type Parsed = ReturnType<typeof parseDocument>;

/** Where a key stands, which is where a reader looks for a field, else where the value stands. */
const offsetAt = (document: Parsed, path: ValuePath): number | undefined => {
  const parent: unknown =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (path.length > 0 && isMap(parent)) {
    const key = path.at(-1);
    const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === String(key));
    if (isNode(pair?.key)) return pair.key.range?.[0];
  }
  const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
  return isNode(node) ? node.range?.[0] : undefined;
};

/** Reads one YAML file; what is not YAML becomes faults, not an exception. */
export const readYamlFile = async (folder: string, file: string): Promise<YamlFile> =>
  readYaml(await readFile(join(folder, file), 'utf8'), file);

/** Reads the text of a YAML file, which JSON is as well. */
export const readYaml = (text: string, file: string): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    message: `not YAML: ${message}`,
  }));
  const lineOf = (path: ValuePath): number => {
    const offset = offsetAt(document, path);
    if (offset !== undefined) return lines.linePos(offset).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  const value: unknown = faults.length === 0 ? document.toJS() : undefined;
  return { file, value, lineOf, faults };
};
