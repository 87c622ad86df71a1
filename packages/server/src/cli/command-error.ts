/**
 * A command that cannot do what it was told, with a message for whoever gave it: what is wrong, and
 * what to do. It is all that they are shown.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
