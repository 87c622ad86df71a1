import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { entity } from '../../lib/en-entity';
import { review } from '../../lib/en-review';
import { SavedNotice } from '../../ui/saved/saved-notice';
import { SignedInGate } from '../../ui/signing-in/signed-in-gate';
import { MyProposalsPage } from './my-proposals-page';
import { useMyProposals } from './use-my-proposals';

addTexts({ review, entity });

/** What one has proposed oneself, for whoever is signed in. */
export function MyProposalsView() {
  const { t } = useTranslation();
  return (
    <SignedInGate title={t('review.mine.title')}>
      {(viewer) => <Listed viewer={viewer} />}
    </SignedInGate>
  );
}

function Listed({ viewer }: { viewer: Viewer }) {
  return (
    <>
      <MyProposalsPage viewer={viewer} state={useMyProposals(viewer.id)} />
      <SavedNotice />
    </>
  );
}
