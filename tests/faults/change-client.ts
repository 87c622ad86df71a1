/** What came of a request. */
export type Outcome<Data> =
  | { readonly what: 'answer'; readonly data: Data }
  | { readonly what: 'refusal'; readonly code: string; readonly told: Told }
  /** Nobody knows what became of it. */
  | { readonly what: 'silence'; readonly reason: string };

/** An error as it left the server. */
type Told = {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
};

/** Somebody who is signed in at a server. */
export type ChangeClient = {
  readonly ask: <Data>(document: string, variables?: object) => Promise<Outcome<Data>>;
  /** The status of a page that tells how the server is; undefined where it does not answer. */
  readonly statusOf: (path: '/healthz' | '/readyz') => Promise<number | undefined>;
};

/** A server answers within 10 s; whoever waits longer has lost the connection. */
const PATIENCE = 30_000;

/** Signs in at a server, whose address may change when it is started again. */
export async function signInAt(
  address: () => string,
  person: { readonly email: string; readonly password: string },
): Promise<ChangeClient> {
  const post = (path: string, body: object, headers: object = {}) =>
    fetch(`${address()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
  const signedIn = await post('/auth/login', person);
  const [cookie = ''] = signedIn.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  if (!signedIn.ok) throw new Error(`No sign-in: ${await signedIn.text()}`);
  return {
    ask: async <Data>(query: string, variables: object = {}): Promise<Outcome<Data>> => {
      try {
        const body = { query, variables };
        const response = await post('/graphql', body, { cookie, origin: address() });
        return outcomeOf(await response.json());
      } catch (error) {
        return { what: 'silence', reason: String(error) };
      }
    },
    statusOf: async (path) => {
      try {
        const signal = AbortSignal.timeout(PATIENCE);
        return (await fetch(`${address()}${path}`, { signal })).status;
      } catch {
        return undefined;
      }
    },
  };
}

function outcomeOf<Data>(body: unknown): Outcome<Data> {
  const { data, errors } = body as { data?: Data | null; errors?: readonly Told[] };
  const [told] = errors ?? [];
  if (told) return { what: 'refusal', code: String(told.extensions['code']), told };
  return { what: 'answer', data: data as Data };
}
