/** An error as every route tells it. */
type ToldError = {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
};

/** What a route has answered. */
export type JsonAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  readonly error: ToldError | undefined;
  /** The cookie that the answer sets, as a browser sends it back. */
  readonly cookie: string;
};

/** Posts JSON to a route. */
export async function postJson(
  address: string,
  body: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<JsonAnswer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const read = (text === '' ? {} : JSON.parse(text)) as JsonAnswer['body'];
  return {
    status: response.status,
    headers: response.headers,
    body: read,
    error: (read as { errors?: ToldError[] }).errors?.[0],
    cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
  };
}
