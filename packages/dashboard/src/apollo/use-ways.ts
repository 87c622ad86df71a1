import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { askAuth } from '../lib/ask-auth';

const waysSchema = z.object({
  mail: z.boolean(),
  openId: z.nullable(z.object({ name: z.string() })),
});

/** What there is beside a password: mails with links, and somebody else who knows people. */
export type Ways = z.infer<typeof waysSchema>;

/** The ways to sign in that this server offers; null until they are known. */
export function useWays(): Ways | null {
  const [ways, setWays] = useState<Ways | null>(null);
  useEffect(function askForWays() {
    let wanted = true;
    askAuth('/auth/ways', { read: waysSchema })
      .then((known) => wanted && setWays(known))
      // The password stands there all the same.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return ways;
}
