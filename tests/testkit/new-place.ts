import { randomInt } from 'node:crypto';
import type { Place } from '../../packages/server/src/store/people/sign-in.ts';

/** A place from which nobody else signs in: attempts are counted by address. */
export function newPlace(): Place {
  const group = () => randomInt(0x1_00_00).toString(16);
  return { address: `2001:db8:${group()}:${group()}::1`, userAgent: 'A test' };
}
