import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { account } from '../../lib/en-account';
import { people } from '../../lib/en-people';
import { SignedInGate } from '../../ui/signing-in/signed-in-gate';
import { PeoplePage } from './people-page';
import { usePeople } from './use-people';

addTexts({ account, people });

const route = getRouteApi('/people');

/** Everyone with an account, for administrators. */
export function PeopleView() {
  const { t } = useTranslation();
  return (
    <SignedInGate title={t('people.title')} administrators>
      {(viewer) => <Listed viewer={viewer} />}
    </SignedInGate>
  );
}

function Listed({ viewer }: { viewer: Viewer }) {
  const { q = '', open } = route.useSearch();
  const navigate = route.useNavigate();
  const state = usePeople(q.trim());
  const go = (change: { q?: string | undefined; open?: string | undefined }) =>
    void navigate({
      search: (before) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  return (
    <PeoplePage
      viewer={viewer}
      state={state}
      text={q}
      // Who was unfolded stays so: the text comes a moment after it is typed, and so perhaps after that.
      onText={(text) => go({ q: text })}
      open={open}
      onOpen={(id) => go({ open: id })}
    />
  );
}
