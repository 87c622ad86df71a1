/** A secret text by chance, as the server asks for: 32 bytes in base64url. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Whether a text may be such a token. */
export function mayBeToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
