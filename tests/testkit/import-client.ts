import type { Api } from './api.ts';
import { listenAs } from './listen-as.ts';

/** What tests look at of an import. */
export type ToldImport = {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly job: string | null;
  readonly isUnchanged: boolean;
  readonly operationCount: number;
  readonly changeSetCount: number;
  readonly leftOutCount: number;
  readonly progress: {
    readonly phase: string;
    readonly done: number;
    readonly total: number;
  } | null;
  readonly differences: readonly { kind: string | null; type: string | null; new: number }[];
  readonly problem: {
    readonly code: string;
    readonly message: string;
    readonly problems: readonly { place: string; message: string }[];
  } | null;
};

const FIELDS = `id state title job isUnchanged operationCount changeSetCount leftOutCount
  progress { phase done total rate secondsLeft }
  differences { kind type new changed gone unchanged }
  problem { code message field problems { place message } }`;

type Headers = Readonly<Record<string, string>>;

/** Somebody who makes imports by way of a server. */
export type ImportClient = {
  /** Sends a file as it is. */
  readonly send: (name: string, body: string | Buffer, into?: string) => Promise<Response>;
  /** Uploads files to one import, and returns its id. */
  readonly upload: (files: Readonly<Record<string, string | Buffer>>) => Promise<string>;
  readonly find: (id: string) => Promise<ToldImport>;
  /** Asks for a mutation by its name, and returns the state at once. */
  readonly begin: (mutation: string, given: object) => Promise<ToldImport>;
  /** An import, by a subscription, as soon as it is as wanted. */
  readonly until: (id: string, isWanted: (told: ToldImport) => boolean) => Promise<ToldImport>;
  readonly compared: (id: string, input?: object) => Promise<ToldImport>;
  readonly applied: (id: string) => Promise<ToldImport>;
};

const RUNNING = new Set(['COMPARING', 'APPLYING', 'REVERTING']);

/** Whether nothing is being done for an import any more. */
export const isOver = ({ state }: ToldImport): boolean => !RUNNING.has(state);

const ARGUMENTS: Readonly<Record<string, string>> = {
  compareImport: 'input: CompareImportInput!',
  revertImport: 'reason: String!',
};

/** Makes imports in the name of whoever sends these headers. */
export function importClient(api: Pick<Api, 'url'>, headers: Headers): ImportClient {
  const { origin } = new URL(api.url);
  const read = async <Data>(query: string, variables: object): Promise<Data> => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: Data;
      errors?: { message: string }[];
    };
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };
  const send: ImportClient['send'] = (name, body, into) => {
    const address = new URL('/imports', origin);
    address.searchParams.set('name', name);
    if (into !== undefined) address.searchParams.set('import', into);
    const type = { 'content-type': 'application/octet-stream' };
    return fetch(address, {
      method: 'POST',
      headers: { ...headers, ...type },
      body: Buffer.from(body),
    });
  };
  const begin: ImportClient['begin'] = async (mutation, given) => {
    const own = ARGUMENTS[mutation];
    const [name] = own?.split(':') ?? [];
    const declared = own === undefined ? '' : `, $${own}`;
    const passed = name === undefined ? '' : `, ${name}: $${name}`;
    const document = `mutation ($id: ID!${declared}) { told: ${mutation}(id: $id${passed}) { ${FIELDS} } }`;
    return (await read<{ told: ToldImport }>(document, given)).told;
  };
  const until: ImportClient['until'] = async (id, isWanted) => {
    const client = listenAs(api.url, headers);
    try {
      const events = client.iterate<{ importProgress: ToldImport }>({
        query: `subscription ($id: ID!) { importProgress(id: $id) { ${FIELDS} } }`,
        variables: { id },
      });
      for await (const { data, errors } of events) {
        if (errors?.[0]) throw new Error(errors[0].message);
        if (data && isWanted(data.importProgress)) return data.importProgress;
      }
      throw new Error(`There is no import ${id} any more.`);
    } finally {
      await client.dispose();
    }
  };
  return {
    send,
    begin,
    until,
    upload: async (files) => {
      let id: string | undefined;
      for (const [name, body] of Object.entries(files)) {
        const response = await send(name, body, id);
        if (!response.ok) throw new Error(await response.text());
        id = ((await response.json()) as { import: string }).import;
      }
      return id ?? '';
    },
    find: async (id) => {
      const document = `query ($id: ID!) { import(id: $id) { ${FIELDS} } }`;
      return (await read<{ import: ToldImport }>(document, { id })).import;
    },
    compared: async (id, input = {}) => {
      await begin('compareImport', { id, input });
      return until(id, isOver);
    },
    applied: async (id) => {
      await begin('applyImport', { id });
      return until(id, isOver);
    },
  };
}
