/** What an e-mail is compared by: case and forms of a letter do not tell two people apart. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
