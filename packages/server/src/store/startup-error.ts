/**
 * A failure that whoever runs Rolegraph can mend: its message is written for them, names what is
 * wrong and what to do, and is all that they are shown.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
