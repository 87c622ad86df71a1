const SERVER = process.env['ROLEGRAPH_URL'] ?? 'http://127.0.0.1:4000';
const KEY = process.env['ROLEGRAPH_KEY'];

/** What the API has refused: a code to act on, a sentence for people, and what belongs to it. */
export class Refused extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor({ message, extensions }: GraphQLError) {
    super(message);
    this.code = String(extensions['code']);
    this.details = extensions;
  }
}

type GraphQLError = { message: string; extensions: Record<string, unknown> };
type Answer<Data> = { data?: Data; errors?: [GraphQLError, ...GraphQLError[]] };

/** Asks the API, and returns the data. */
export async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${SERVER}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(KEY === undefined ? {} : { authorization: `Bearer ${KEY}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors) throw new Refused(errors[0]);
  return data as Data;
}
