import { generateKeyPairSync } from 'node:crypto';
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
  /** From now on other keys are published than those that it signs with. */
  readonly changeKeys: () => void;
  readonly close: () => Promise<void>;
};

/** What the provider knows the server by. */
export const CLIENT = { clientId: 'rolegraph', clientSecret: 'a secret of the test alone' };

/** A pair of keys, both under one name. */
function newKeys() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const about = { kid: 'of-the-test', use: 'sig', alg: 'RS256' };
  const [open, secret] = [publicKey, privateKey].map((key) => key.export({ format: 'jwk' }));
  return { open: { ...open, ...about }, secret: { ...secret, ...about } };
}

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
    jwks: { keys: [newKeys().secret] },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people[id] }),
    }),
  };
  const provider = new Provider(issuer, configuration);
  let published: object | undefined;
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (published === undefined || request.url !== '/jwks') void answer(request, response);
    else {
      response.writeHead(200, { 'content-type': 'application/jwk-set+json' });
      response.end(JSON.stringify({ keys: [published] }));
    }
  });
  return {
    issuer,
    changeKeys: () => {
      published = newKeys().open;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
