/** A session ends this many seconds after the sign-in, whatever is done in it. */
export const SESSION_SECONDS = 12 * 60 * 60;
/** It ends earlier when it is not used for this many seconds. */
const IDLE_SECONDS = 30 * 60;
/** That it is used is noted this often at most, in seconds, as a note is a write. */
const NOTE_SECONDS = 60;
/** A sign-in link can be used for this many seconds. */
export const LINK_SECONDS = 24 * 60 * 60;

/** A moment in a form that the database reads; both are in milliseconds, seconds may be negative. */
export function moment(now: number, seconds = 0): string {
  return new Date(now + seconds * 1000).toISOString();
}

/** The moments by which it is decided whether a session is still open. */
export function sessionMoments(now: number): {
  now: string;
  idleSince: string;
  seenBefore: string;
} {
  return {
    now: moment(now),
    idleSince: moment(now, -IDLE_SECONDS),
    seenBefore: moment(now, -NOTE_SECONDS),
  };
}
