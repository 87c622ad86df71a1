/** A refusal of the server, which begins with the name of a field, as a sentence for people. */
export function asSentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
