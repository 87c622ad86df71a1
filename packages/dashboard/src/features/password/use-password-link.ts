import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { describeError } from '../../apollo/describe-error';
import { takeUpSession } from '../../apollo/signing-in';
import { type Act, useAct } from '../../apollo/use-act';
import { askAuth } from '../../lib/ask-auth';
import type { Trouble } from '../../lib/trouble';

const linkSchema = z.object({
  person: z.object({ name: z.string(), email: z.string() }),
  purpose: z.enum(['INVITATION', 'RESET']),
  expiresAt: z.string(),
});

/** Whose password a link sets, and until when. */
export type PasswordLink = z.infer<typeof linkSchema>;

/** What becomes of a link. */
export type LinkState =
  | { readonly status: 'missing' }
  | { readonly status: 'checking' }
  | { readonly status: 'trouble'; readonly trouble: Trouble; readonly retry: () => void }
  | { readonly status: 'found'; readonly link: PasswordLink; readonly use: Act<[string], void> }
  | { readonly status: 'used'; readonly name: string };

type Found = { readonly link: PasswordLink } | { readonly trouble: Trouble };

/** Looks a link up, and sets a password with it. */
export function usePasswordLink(token: string): LinkState {
  const client = useApolloClient();
  const { found, retry } = useFound(token);
  const [used, setUsed] = useState(false);
  const use = useAct(async (password: string) => {
    const body = { token, password };
    await askAuth('/auth/password-link/use', { body, read: z.unknown() });
    setUsed(true);
    await takeUpSession(client);
  });
  if (!found) return { status: token === '' ? 'missing' : 'checking' };
  if ('trouble' in found) return { status: 'trouble', trouble: found.trouble, retry };
  const { link } = found;
  if (used) return { status: 'used', name: link.person.name };
  // It may have been used elsewhere since it was looked up.
  if (use.trouble?.field === 'token') return { status: 'trouble', trouble: use.trouble, retry };
  return { status: 'found', link, use };
}

function useFound(token: string): { found: Found | null; retry: () => void } {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(
    function lookUpLink() {
      if (token === '') return undefined;
      let wanted = true;
      void lookUp(token).then((answer) => wanted && setFound(answer));
      return () => {
        wanted = false;
      };
    },
    [token],
  );
  return { found, retry: () => void lookUp(token).then(setFound) };
}

async function lookUp(token: string): Promise<Found> {
  try {
    return { link: await askAuth('/auth/password-link', { body: { token }, read: linkSchema }) };
  } catch (error) {
    return { trouble: describeError(error) };
  }
}
