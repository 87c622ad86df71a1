import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { OpenIdPerson } from '../../store/people/sign-in-by-open-id.ts';

/** A provider as the environment names it. */
export type GivenOpenId = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says: `Sign in with <name>`. */
  readonly name: string;
};

/** What is kept in the browser while its person is with the provider. */
export type OpenIdCheck = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** An OpenID provider, by which people sign in without a password of ours. */
export type OpenIdProvider = {
  readonly name: string;
  /** Where to send a browser, and what to keep in it until it comes back to `redirect`. */
  readonly begin: (redirect: string) => Promise<{ address: URL; check: OpenIdCheck }>;
  /** Who has come back to an address; throws where it does not fit what was kept. */
  readonly finish: (address: URL, check: OpenIdCheck) => Promise<OpenIdPerson>;
};

const SCOPE = 'openid email profile';
const SECONDS = 10;

/** The provider; it is asked for its settings when somebody first signs in, so that it may be away. */
export function createOpenIdProvider(given: GivenOpenId): OpenIdProvider {
  let found: Promise<Configuration> | undefined;
  const configuration = () => {
    found ??= discover(given).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    name: given.name,
    begin: async (redirect) => {
      const check = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
      };
      const address = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirect,
        scope: SCOPE,
        state: check.state,
        nonce: check.nonce,
        code_challenge: await calculatePKCECodeChallenge(check.verifier),
        code_challenge_method: 'S256',
      });
      return { address, check };
    },
    finish: async (address, { state, nonce, verifier }) => {
      const tokens = await authorizationCodeGrant(await configuration(), address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('The OpenID provider has sent no ID token.');
      const { iss, sub } = claims;
      // Many providers tell the e-mail only to whoever asks with the access token.
      const told =
        claims['email'] === undefined
          ? await fetchUserInfo(await configuration(), tokens.access_token, sub)
          : claims;
      const { email, name } = told;
      return {
        issuer: iss,
        subject: sub,
        email: typeof email === 'string' ? email : undefined,
        emailIsVerified: told['email_verified'] === true,
        name: typeof name === 'string' ? name : undefined,
      };
    },
  };
}

function discover({ issuer, clientId, clientSecret }: GivenOpenId): Promise<Configuration> {
  const address = new URL(issuer);
  // Only a provider on the same machine may be spoken to in the clear.
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  const isInTheClear = address.protocol === 'http:' && isLocal;
  // A token is believed by its signature, too, and not only since the provider itself has handed it over.
  const execute = [enableNonRepudiationChecks, ...(isInTheClear ? [allowInsecureRequests] : [])];
  return discovery(address, clientId, clientSecret, undefined, { execute, timeout: SECONDS });
}
