import type { ApolloClient } from '@apollo/client';
import { ViewerDocument } from './viewer.generated';

/** What only some people may see; entities are for everyone, and stay. */
const PERSONAL = ['people', 'auditLog', 'import', 'imports'];

/** Asks anew who is signed in; where no answer comes, what was known stays. */
export async function refreshViewer(client: ApolloClient): Promise<void> {
  await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
}

/** After a sign-in: forgets what was seen as somebody else or nobody, and asks who one is now. */
export async function takeUpSession(client: ApolloClient): Promise<void> {
  forgetPersonal(client);
  await refreshViewer(client);
}

/** After a sign-out, or the end of an account: nobody is signed in. */
export function becomeNobody(client: ApolloClient): void {
  client.writeQuery({ query: ViewerDocument, data: { me: null } });
  forgetPersonal(client);
}

function forgetPersonal({ cache }: ApolloClient): void {
  for (const fieldName of PERSONAL) cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}
