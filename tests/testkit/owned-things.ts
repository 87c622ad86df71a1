import { openAccounts } from '../../packages/server/src/store/people/open-accounts.ts';
import type { Api } from './api.ts';
import { importClient } from './import-client.ts';

/** One of everything that belongs to somebody, or that administrators and editors alone may see. */
export type OwnedThings = {
  /** The id of the thing that an argument of a field names; undefined where it names none. */
  readonly ids: (field: string, argument: string) => unknown;
  readonly remove: () => Promise<void>;
};

type Me = { readonly me: { readonly email: string; readonly sessions: readonly { id: string }[] } };

const OF_IMPORTS = /import/i;

/** Makes them, of somebody whom nobody else is. */
export async function createOwnedThings(api: Api): Promise<OwnedThings> {
  const owner = await api.signIn('editor');
  const accounts = openAccounts(api.database, (await api.users.open(owner.person)).person);
  const { key } = await accounts.createApiKey({ name: 'A program', scope: 'READ', days: 1 });
  const { me } = await owner.read<Me>('{ me { email sessions { id } } }');
  const { saveView } = await owner.read<{ saveView: { id: string } }>(
    'mutation { saveView(kind: ROLE, name: "Mine alone", search: "q=a") { id } }',
  );
  const importId = await importClient(api, owner.headers).upload({ 'skills.csv': 'name\nOven\n' });
  // Paused, so that no test of webhooks sends to it.
  const [webhook] = await api.database.write(({ run }) =>
    run<{ id: string }>(
      `CREATE (hook:Webhook {id: randomUUID(), name: 'A hook', url: 'https://hooks.invalid/', secret: 'none',
         isActive: false, createdAt: datetime(), deliveredRevision: 0, attempts: 0, deliveryCount: 0})
       RETURN hook.id AS id`,
    ),
  );
  const ids: Readonly<Record<string, unknown>> = {
    person: owner.person.id,
    text: me.email,
    session: me.sessions[0]?.id,
    key: key.id,
    view: saveView.id,
    webhook: webhook?.id,
  };
  return {
    ids: (field, argument) =>
      argument === 'id' && OF_IMPORTS.test(field) ? importId : ids[argument],
    remove: async () => {
      await api.imports.discard(importId);
      const query = 'MATCH (hook:Webhook {id: $id}) DETACH DELETE hook';
      await api.database.write(({ run }) => run(query, { id: webhook?.id }));
    },
  };
}
