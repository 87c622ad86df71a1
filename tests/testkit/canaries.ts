/** Secrets of a run by what they are, and where any of them is found. */
export type Canaries = {
  /** Remembers a secret; one too short to be told from other text fails the test. */
  readonly keep: (what: string, secret: string | undefined) => string;
  /** What a text gives away, but for what it may tell. */
  readonly foundIn: (text: string, told?: readonly string[]) => string[];
  readonly kept: () => readonly string[];
};

const SHORTEST = 16;

/** Nothing is kept at first. */
export function createCanaries(): Canaries {
  const secrets = new Map<string, string>();
  return {
    keep: (what, secret = '') => {
      if (secret.length < SHORTEST) throw new Error(`${what} is "${secret}", which is no secret.`);
      secrets.set(what, secret);
      return secret;
    },
    foundIn: (text, told = []) =>
      [...secrets]
        .filter(([what, secret]) => !told.includes(what) && spellingsOf(secret, text))
        .map(([what]) => what),
    kept: () => [...secrets.keys()],
  };
}

/** As it is, in an address, in JSON, and as a header or a cookie carries it. */
const spellingsOf = (secret: string, text: string): boolean =>
  [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ].some((spelling) => text.includes(spelling));
