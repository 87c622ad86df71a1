/** A message of Bolt without any fields, which is a chunk of its own. */
const message = (signature: number): string => String.fromCharCode(0, 2, 0xb0, signature, 0, 0);

const COMMIT = message(0x12);
const ROLLBACK = message(0x13);
const RESET = message(0x0f);
/** The key as the product sends it to the database, and whatever ends a transaction. */
const SIGHTS = new RegExp(`given (?<key>[0-9a-f-]{36})|${COMMIT}|${ROLLBACK}|${RESET}`, 'gu');
/** Longer than anything that is looked for, and may have been cut in two by the network. */
const TAIL = 64;

/**
 * Reads what a client says on a connection, part by part, and tells of each part the idempotency key
 * of the change set that it commits; undefined where it commits none.
 */
export function watchCommits(): (part: Buffer) => string | undefined {
  let tail = '';
  let key: string | undefined;
  return (part) => {
    const text = tail + part.toString('latin1');
    let committed: string | undefined;
    let seen = 0;
    for (const sight of text.matchAll(SIGHTS)) {
      seen = sight.index + sight[0].length;
      const found = sight.groups?.['key'];
      if (sight[0] === COMMIT) committed = key;
      key = found;
    }
    tail = text.slice(Math.max(seen, text.length - TAIL));
    return committed;
  };
}
