/** As many random bytes as nobody guesses or meets by chance. */
const BYTES = 16;

/** A text that no other request has. `crypto.randomUUID` is not there where the page came by http. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
