/** The whole link of a suggestion, to be kept elsewhere. */
export function linkOf(token: string): string {
  return `${window.location.origin}/suggestion#${token}`;
}
