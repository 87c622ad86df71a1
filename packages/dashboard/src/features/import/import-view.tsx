import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { imports } from '../../lib/en-import';
import { graphFilesUrl } from '../../lib/graph-files-url';
import { mayEdit } from '../../lib/may-edit';
import { mayPropose } from '../../lib/may-propose';
import { myProposalsUrl } from '../../lib/review-url';
import { Notice } from '../../ui/notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { SignedInGate } from '../../ui/signing-in/signed-in-gate';
import { ImportsView } from './imports-view';
import { OneImportView } from './one-import-view';

addTexts({ imports });

const route = getRouteApi('/import/{-$id}');

/** All imports with the way to begin one, or the one that the address names. */
export function ImportView() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  return (
    <SignedInGate title={t('imports.title')}>
      {(viewer) => {
        if (!mayEdit(viewer)) return <NotForYou viewer={viewer} />;
        return id === undefined ? <ImportsView /> : <OneImportView key={id} id={id} />;
      }}
    </SignedInGate>
  );
}

function NotForYou({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const role = t(`site.person.roles.${viewer.role}`).toLowerCase();
  return (
    <Screen isNarrow>
      <ScreenHead title={t('imports.title')} />
      <Notice>
        <p>{t('imports.notForYou.text', { role })}</p>
        {mayPropose(viewer) && (
          <p>
            {t('imports.notForYou.propose')}{' '}
            <Link {...myProposalsUrl()}>{t('imports.notForYou.mine')}</Link>
          </p>
        )}
        <p>
          <Link {...graphFilesUrl()}>{t('imports.notForYou.export')}</Link>
        </p>
      </Notice>
    </Screen>
  );
}
