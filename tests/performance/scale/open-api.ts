import type { Ask } from './measure-questions.ts';

type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
};

/** Asks the API of a server at an address as somebody with an administrator's session. */
export async function openApi(address: string, admin: Credentials): Promise<Ask> {
  const cookie = await signIn(address, admin);
  return async (query, variables) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address, cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer;
    if (errors?.[0]) throw new Error(`${errors[0].message}\n${query}`);
    return data;
  };
}

type Credentials = { readonly email: string; readonly password: string };

async function signIn(address: string, admin: Credentials): Promise<string> {
  const response = await fetch(`${address}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  });
  const [cookie] = response.headers.get('set-cookie')?.split(';') ?? [];
  if (cookie === undefined) throw new Error(`${address} let nobody in.`);
  return cookie;
}
