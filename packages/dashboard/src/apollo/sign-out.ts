import type { ApolloClient } from '@apollo/client';
import * as z from 'zod/mini';
import { askAuth } from '../lib/ask-auth';
import { becomeNobody } from './signing-in';

/**
 * Ends the session, here and on the server.
 * @throws TroubleError where the server did not answer, and the session goes on
 */
export async function signOut(client: ApolloClient, before: () => Promise<void>): Promise<void> {
  await askAuth('/auth/logout', { body: {}, read: z.unknown() });
  // A page that is for this person alone is left first, or it would ask whether to sign in again.
  await before();
  becomeNobody(client);
}
