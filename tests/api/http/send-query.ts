/** An error as the API tells it. */
type TestedError = {
  readonly message: string;
  readonly path?: unknown;
  readonly locations?: unknown;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
};

/** An answer of the API, with what HTTP says of it. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: TestedError[];
  };
};

/** The media type under which a refused document is a 400. */
export const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/** Sends a query as clients do, and reads the answer. */
export async function sendQuery(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  return sendBody(url, JSON.stringify({ query, variables }));
}

/** Sends a body as it is; headers are added to those of an API client. */
export async function sendBody(
  url: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const sent = { 'content-type': 'application/json', accept: GRAPHQL_RESPONSE, ...headers };
  return readAnswer(await fetch(`${url}/graphql`, { method: 'POST', headers: sent, body }));
}

/** Reads an answer whose body is JSON. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}
