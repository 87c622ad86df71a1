import { randomUUID } from 'node:crypto';
import { type GraphQLSchema, graphql } from 'graphql';
import type { AccessRole } from '../../packages/server/src/domain/people/access-role.ts';
import { describeError } from '../../packages/server/src/http/describe-error.ts';
import { buildSchema } from '../../packages/server/src/schema/build-schema.ts';
import { createRequestContext } from '../../packages/server/src/schema/create-request-context.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import type { SignedInPerson } from '../../packages/server/src/store/people/person.ts';
import {
  keepSnapshot,
  type SnapshotKeeper,
} from '../../packages/server/src/store/snapshot-keeper.ts';
import { connectTestDatabase } from './test-database.ts';

/** What a refusal tells, as it leaves the server. */
type Told = { readonly code: string; readonly message: string; readonly details: Details };
type Details = Readonly<Record<string, unknown>>;

/** Somebody who asks the API. */
export type Asker = {
  readonly id: string;
  /** Data of a document; a refusal fails the test with its message. */
  readonly ask: <Data>(source: string, variables?: object) => Promise<Data>;
  /** What a document is refused with; an answer fails the test. */
  readonly refused: (source: string, variables?: object) => Promise<Told>;
};

/** The API without a web server, for people of any role. */
export type ChangingApi = {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly snapshots: SnapshotKeeper;
  readonly anonymous: Asker;
  readonly as: (role: AccessRole) => Promise<Asker>;
  readonly close: () => Promise<void>;
};

/** Opens the API on the shared database; its people are taken away when it closes. */
export async function openChangingApi(): Promise<ChangingApi> {
  const database = await connectTestDatabase();
  const [schema, snapshots] = await Promise.all([buildSchema(database), keepSnapshot(database)]);
  const people: string[] = [];
  const asker = (id: string, role?: AccessRole): Asker => {
    const person = role ? ({ id, name: `A ${role}`, role } as SignedInPerson) : null;
    const run = (source: string, variableValues: object = {}) =>
      graphql({
        schema,
        source,
        variableValues: { ...variableValues },
        contextValue: createRequestContext(
          { database, snapshots },
          { person: () => Promise.resolve(person) },
        ),
      });
    return {
      id,
      ask: async <Data>(source: string, variables?: object) => {
        const { data, errors } = await run(source, variables);
        if (errors?.[0]) throw errors[0].originalError ?? errors[0];
        return data as Data;
      },
      refused: async (source, variables) => {
        const { errors } = await run(source, variables);
        if (!errors?.[0]) throw new Error('It was not refused.');
        return told(errors[0]);
      },
    };
  };
  return {
    database,
    schema,
    snapshots,
    anonymous: asker('nobody'),
    as: async (role) => {
      const id = `test-${randomUUID()}`;
      people.push(id);
      await database.write(({ run }) =>
        run(`CREATE (:User {id: $id, name: $role, role: $role, status: 'ACTIVE'})`, { id, role }),
      );
      return asker(id, role);
    },
    close: async () => {
      await database.write(({ run }) =>
        run('MATCH (user:User) WHERE user.id IN $people DELETE user', { people }),
      );
      await database.close();
    },
  };
}

function told(error: unknown): Told {
  const { code, message, details = {} } = describeError(error, 'test');
  return { code, message, details };
}
