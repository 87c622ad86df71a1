import type { APIRequestContext } from '@playwright/test';

/** Asks the server that the page talks to, past the page. */
export async function askGraphql<Data>(
  request: APIRequestContext,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const response = await request.post('/graphql', { data: { query, variables } });
  const { data, errors }: { data?: Data; errors?: unknown } = await response.json();
  if (!data || errors) throw new Error(`the query was refused: ${JSON.stringify(errors)}`);
  return data;
}
