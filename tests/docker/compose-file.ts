import { parse } from 'yaml';
import { readProjectFile } from './read-project-file.ts';

/** A service, in the forms of the specification that the project's file uses. */
type Service = {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
  readonly privileged?: boolean;
};

/** The file as Compose reads it, before any variable is filled in. */
export type ComposeFile = {
  readonly services: Readonly<Record<'neo4j' | 'server', Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};

/** The project's docker-compose.yml. */
export function readComposeFile(): ComposeFile {
  return parse(readProjectFile('docker-compose.yml')) as ComposeFile;
}

const VARIABLE = /\$\{(?<name>\w+)(?::(?<rule>[-?])(?<rest>[^}]*))?\}/g;

/** A text with its variables filled in as Compose does; fails where one is required and missing. */
export function fillIn(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replaceAll(VARIABLE, (_, name: string, rule?: string, rest = '') => {
    const value = variables[name] ?? '';
    if (value !== '') return value;
    if (rule === '?') throw new Error(`${name} is missing: ${rest}`);
    return rule === '-' ? rest : '';
  });
}
