import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { signInUrl } from '../../lib/account-url';

/** Sends whoever is not signed in to sign in and back; once, as the address changes by it. */
export function ToSignIn() {
  const navigate = useNavigate();
  const router = useRouter();
  const leave = useEffectEvent(() => {
    void navigate({ ...signInUrl(router.state.location.href), replace: true });
  });
  useEffect(function leaveOnce() {
    leave();
  }, []);
  return null;
}
