import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { addTexts } from '../../lib/add-texts';
import { entity } from '../../lib/en-entity';
import { suggest } from '../../lib/en-suggest';
import { mayBeToken } from './new-token';
import { SuggestionPage } from './suggestion-page';
import { useSuggestion } from './use-suggestion';

addTexts({ suggest, entity });

/** What became of a suggestion, whose token stands behind `#` and so is never sent by a browser. */
export function SuggestionView() {
  const { hash, pathname } = useLocation();
  const { history } = useRouter();
  const [token, setToken] = useState(hash);
  // On the way to another page this one is still drawn.
  const isOther = hash !== token && pathname === '/suggestion';
  // Another link that is opened in the same tab begins anew; a place of the page is no link.
  if (isOther && mayBeToken(hash)) setToken(hash);
  useEffect(
    function keepTokenInAddress() {
      if (isOther && mayBeToken(token)) history.replace(`/suggestion#${token}`);
    },
    [isOther, token, history],
  );
  if (!mayBeToken(token)) return <SuggestionPage state={{ status: 'missing' }} />;
  return <TokenScreen key={token} token={token} />;
}

function TokenScreen({ token }: { token: string }) {
  return <SuggestionPage state={useSuggestion(token)} />;
}
