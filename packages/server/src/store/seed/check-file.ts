import type { z } from 'zod';
import type { SeedFault } from './seed-error.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

const pathText = (path: ValuePath): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./u, '');

const SHOWN_CHARACTERS = 60;

/** A value of a YAML file is plain data, so that JSON can show it; only an absent one has no JSON. */
const valueText = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
};

/** The value at the path as plain data, found in the parsed file rather than in the YAML nodes. */
const plainValueAt = (value: unknown, path: ValuePath): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );

const faultsOf = (file: YamlFile, issue: z.core.$ZodIssue): SeedFault[] => {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file: file.file,
      line: file.lineOf([...path, key]),
      message: `${pathText([...path, key])}: unknown key; remove it or mend its spelling`,
    }));
  }
  const place = path.length === 0 ? 'the file' : pathText(path);
  const found = valueText(plainValueAt(file.value, path));
  const message = `${place}: found ${found}; ${issue.message}`;
  return [{ file: file.file, line: file.lineOf(path), message }];
};

/** The content of a file once it satisfies the schema, else the faults, each with its line. */
export const checkFile = <Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
): { readonly value?: z.output<Schema>; readonly faults: readonly SeedFault[] } => {
  if (file.faults.length > 0) return { faults: file.faults };
  const result = schema.safeParse(file.value);
  return result.success
    ? { value: result.data, faults: [] }
    : { faults: result.error.issues.flatMap((issue) => faultsOf(file, issue)) };
};
