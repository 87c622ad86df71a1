import { userInfo } from 'node:os';
import type { Author } from '../../store/change-sets/change-set.ts';

/** Whoever works on the command line: they have the database, so that nobody asks who they are. */
export function commandLineAuthor(): Author {
  return { id: 'system:command-line', name: `Command line (${userName()})` };
}

/** A container may run under a number that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
