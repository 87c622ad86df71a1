import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { signOut } from '../../apollo/sign-out';
import { homeUrl } from '../../lib/urls';
import { useShellControls } from '../commands/shell-controls';

/** Pages that are there for those who are signed in alone. */
const PERSONAL = /^\/(account|people|audit-log)(\/|$)/;

/** Signs out, and leaves a page that is there only for who is signed in. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const router = useRouter();
  const navigate = useNavigate();
  const { say } = useShellControls();
  const leave = async () => {
    if (PERSONAL.test(router.state.location.pathname)) await navigate(homeUrl());
  };
  return () =>
    signOut(client, leave).then(
      () => say('signedOut'),
      () => say('away'),
    );
}
