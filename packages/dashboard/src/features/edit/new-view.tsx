import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signInUrl } from '../../lib/account-url';
import { addTexts } from '../../lib/add-texts';
import { newUrl } from '../../lib/edit-url';
import { edit } from '../../lib/en-edit';
import { editing } from '../../lib/en-editing';
import { entity } from '../../lib/en-entity';
import { KINDS, type Kind } from '../../lib/kinds';
import { mayEdit } from '../../lib/may-edit';
import { mayPropose } from '../../lib/may-propose';
import { suggestUrl } from '../../lib/suggest-url';
import { Notice } from '../../ui/notice';
import classes from './edit-page.module.css';
import { NewPage } from './new-page';
import { TitledPage, WaitingPage } from './titled-page';
import { useLastViewer } from './use-last-viewer';

addTexts({ edit, editing, entity });

const route = getRouteApi('/new/$kind');

/** The page on which something of the kind that the address names is added. */
export function NewView() {
  const { kind } = route.useParams();
  const { name = '' } = route.useSearch();
  const known = KINDS.find((one) => one.toLowerCase() === kind);
  const viewer = useLastViewer();
  if (!known) return <UnknownKind kind={kind} />;
  if (viewer === undefined) return <Waiting kind={known} />;
  if (!mayPropose(viewer)) {
    return <NotAllowed kind={known} name={name.trim()} isSignedIn={viewer !== null} />;
  }
  const atOnce = mayEdit(viewer);
  return <NewPage key={`${kind} ${name}`} kind={known} name={name.trim()} atOnce={atOnce} />;
}

function useTitle(kind: Kind): string {
  const { t } = useTranslation();
  return t('edit.create.title', { kind: t(`kind.${kind}.one`).toLowerCase() });
}

function Waiting({ kind }: { kind: Kind }) {
  return <WaitingPage title={useTitle(kind)} />;
}

/** An address that somebody has typed: what can be added instead. */
function UnknownKind({ kind }: { kind: string }) {
  const { t } = useTranslation();
  return (
    <TitledPage title={t('edit.create.unknownTitle')}>
      <p>{t('edit.create.unknown', { kind })}</p>
      <ul className={classes['links']}>
        {KINDS.map((one) => (
          <li key={one}>
            <Link {...newUrl(one)}>{t(`kind.${one}.one`)}</Link>
          </li>
        ))}
      </ul>
    </TitledPage>
  );
}

type NotAllowedProps = { kind: Kind; name: string; isSignedIn: boolean };

/** Whoever may not add anything is shown what they can do instead. */
function NotAllowed({ kind, name, isSignedIn }: NotAllowedProps) {
  const { t } = useTranslation();
  const { href } = useLocation();
  return (
    <TitledPage title={useTitle(kind)}>
      <Notice>
        <p>{t(isSignedIn ? 'edit.viewerOnly' : 'edit.create.signInFirst')}</p>
        <p className={classes['links']}>
          {!isSignedIn && <Link {...signInUrl(href)}>{t('edit.signIn')}</Link>}
          <Link {...suggestUrl(name === '' ? {} : { missing: name })}>
            {t('edit.create.suggest')}
          </Link>
        </p>
      </Notice>
    </TitledPage>
  );
}
