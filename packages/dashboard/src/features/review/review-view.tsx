import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { editing } from '../../lib/en-editing';
import { entity } from '../../lib/en-entity';
import { review } from '../../lib/en-review';
import { reviewUrl } from '../../lib/review-url';
import { SignedInGate } from '../../ui/signing-in/signed-in-gate';
import { ReviewPage } from './review-page';

addTexts({ editing, review, entity });

const route = getRouteApi('/review');

/** Where list and change have room side by side; the style module says the same. */
const WIDE = '(min-width: 60.01em)';

/** What waits for a review: for editors to decide, for others to read. */
export function ReviewView() {
  const { t } = useTranslation();
  return (
    <SignedInGate title={t('review.title')}>{(viewer) => <Chosen viewer={viewer} />}</SignedInGate>
  );
}

function Chosen({ viewer }: { viewer: Viewer }) {
  const { 'change-set': chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const isWide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false }) ?? false;
  return (
    <ReviewPage
      viewer={viewer}
      chosen={chosen}
      onChoose={(number, how) =>
        void navigate({ ...reviewUrl(number), replace: how === 'replace', resetScroll: false })
      }
      isWide={isWide}
    />
  );
}
