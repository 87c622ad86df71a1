import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useViewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { signIn } from '../../lib/en-sign-in';
import { PasswordPage } from './password-page';
import { usePasswordLink } from './use-password-link';

addTexts({ signIn });

/** Sets a password by a link, whose token stands behind `#` and so is never sent by a browser. */
export function PasswordView() {
  const { hash } = useLocation();
  const { history } = useRouter();
  const [token, setToken] = useState(hash);
  if (hash !== '' && hash !== token) setToken(hash);
  useEffect(
    function takeTokenOutOfSight() {
      if (hash !== '') history.replace('/password');
    },
    [hash, history],
  );
  // Another link that is opened in the same tab begins anew.
  return <LinkScreen key={token} token={token} />;
}

function LinkScreen({ token }: { token: string }) {
  const { viewer } = useViewer();
  return <PasswordPage state={usePasswordLink(token)} viewer={viewer} />;
}
