type Posted = Readonly<Record<string, string>>;

/** As much of a browser as it takes to be sent from one server to another: it keeps cookies. */
export type CookieBrowser = {
  /** Opens an address, follows where it leads, and returns the page at the end. */
  readonly open: (address: string, form?: Posted) => Promise<Page>;
  /** The cookies that a host would be sent. */
  readonly cookies: (address: string) => string;
};

/** A page, and how its form is sent. */
export type Page = {
  readonly address: string;
  readonly status: number;
  readonly text: string;
};

const MOST_STEPS = 20;

/** A browser without any cookies; `stopAt` keeps it from following an address. */
export function createCookieBrowser(
  stopAt: (address: URL) => boolean = () => false,
): CookieBrowser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (address: URL) => {
    const jar = jars.get(address.host) ?? new Map<string, string>();
    jars.set(address.host, jar);
    return jar;
  };
  const cookies = (address: URL) =>
    [...jarOf(address)].map(([name, value]) => `${name}=${value}`).join('; ');
  const step = async (address: URL, form?: Posted): Promise<Response> => {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: cookies(address), accept: 'text/html' },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      const isGone = attributes.some((one) => /max-age=0\b|expires=thu, 01 jan 1970/i.test(one));
      if (isGone) jarOf(address).delete(pair.slice(0, at));
      else jarOf(address).set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  return {
    cookies: (address) => cookies(new URL(address)),
    open: async (given, form) => {
      let address = new URL(given);
      let response = await step(address, form);
      for (let steps = 0; steps < MOST_STEPS; steps++) {
        const location = response.headers.get('location');
        if (location === null) break;
        address = new URL(location, address);
        if (stopAt(address)) break;
        response = await step(address);
      }
      return { address: address.href, status: response.status, text: await response.text() };
    },
  };
}

/** Where a page's form is sent to. */
export function formOf({ address, text }: Page): string {
  const action = /<form[^>]*action="([^"]*)"/.exec(text)?.[1];
  if (action === undefined)
    throw new Error(`There is no form on ${address}: ${text.slice(0, 500)}`);
  return new URL(action, address).href;
}
