import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useViewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { signIn } from '../../lib/en-sign-in';
import { ownPath } from '../../lib/own-path';
import { SignInPage } from './sign-in-page';
import { useLeave } from './use-leave';

addTexts({ signIn });

const route = getRouteApi('/sign-in');

/** Signs in, and leads back to where one came from. */
export function SignInView() {
  const { to: given = '/', problem } = route.useSearch();
  const to = ownPath(given) ?? '/';
  const { viewer } = useViewer();
  const { history } = useRouter();
  const [signingIn, setSigningIn] = useState(false);
  useLeave(signingIn && viewer != null, () => history.replace(to));
  return (
    <SignInPage
      to={to}
      problem={problem}
      // Until one is led on, the form stays.
      viewer={signingIn ? null : viewer}
      onSignedIn={() => setSigningIn(true)}
    />
  );
}
