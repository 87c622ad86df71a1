import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';

/** Whom the provider knows, by the name that they sign in with there. */
export type KnownPerson = {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
};

/** An OpenID provider that the test runs itself. */
export type TestProvider = {
  readonly issuer: string;
  readonly close: () => Promise<void>;
};

/** What the provider knows the server by. */
export const CLIENT = { clientId: 'rolegraph', clientSecret: 'a secret of the test alone' };

/**
 * Starts a provider on a free port. Its pages for signing in and for consent are the provider's own;
 * claims are told in the ID token, or only to whoever asks with the access token.
 */
export async function startOpenIdProvider(
  people: Readonly<Record<string, KnownPerson>>,
  redirect: () => string,
  claimsInToken: boolean,
): Promise<TestProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const configuration: Configuration = {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirect()],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: !claimsInToken,
    cookies: { keys: ['a key of the test alone'] },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people[id] }),
    }),
  };
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return {
    issuer,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
