import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { signInUrl } from '../../lib/account-url';
import { addTexts } from '../../lib/add-texts';
import { edit } from '../../lib/en-edit';
import { editing } from '../../lib/en-editing';
import { entity } from '../../lib/en-entity';
import { KINDS, type Kind } from '../../lib/kinds';
import { mayEdit } from '../../lib/may-edit';
import { mayPropose } from '../../lib/may-propose';
import { suggestUrl } from '../../lib/suggest-url';
import { entityUrl } from '../../lib/urls';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { ErrorNotice } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import { EditPage } from './edit-page';
import classes from './edit-page.module.css';
import { TitledPage, WaitingPage } from './titled-page';
import { useEditDraft } from './use-edit-draft';
import { useLastViewer } from './use-last-viewer';
import { useLiveEntity } from './use-live-entity';

addTexts({ edit, editing, entity });

const route = getRouteApi('/edit/$kind/$slug');

/** The page on which the entity that the address names is edited. */
export function EditView() {
  const { kind, slug } = route.useParams();
  const { at } = route.useSearch();
  const known = KINDS.find((one) => one.toLowerCase() === kind);
  const viewer = useLastViewer();
  if (viewer === undefined) return <Waiting name={wordsOfSlug(slug)} />;
  if (!known) return <Unknown name={wordsOfSlug(slug)} />;
  if (!mayPropose(viewer)) return <NotAllowed kind={known} slug={slug} viewer={viewer} />;
  return (
    <LivePage key={`${kind}/${slug}`} {...{ kind: known, slug, at }} atOnce={mayEdit(viewer)} />
  );
}

type LiveProps = { kind: Kind; slug: string; at: string | undefined; atOnce: boolean };

function LivePage({ kind, slug, at, atOnce }: LiveProps) {
  const drafting = useEditDraft({ kind, slug });
  const touched = Object.keys(drafting[0].rows);
  const wanted = at === undefined ? touched : [at, ...touched];
  const { edited, trouble, read, more } = useLiveEntity(`${kind.toLowerCase()}/${slug}`, wanted);
  const name = wordsOfSlug(slug);
  if (edited) return <EditPage {...{ edited, at, atOnce, read, more, drafting }} />;
  if (trouble) {
    return (
      <Titled name={name}>
        <ErrorNotice trouble={trouble} onRetry={() => void read().catch(() => undefined)} />
      </Titled>
    );
  }
  return edited === null ? <Unknown name={name} /> : <Waiting name={name} />;
}

function Titled({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation();
  return <TitledPage title={t('edit.title', { name })}>{children}</TitledPage>;
}

function Waiting({ name }: { name: string }) {
  const { t } = useTranslation();
  return <WaitingPage title={t('edit.title', { name })} />;
}

function Unknown({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <Titled name={name}>
      <p>{t('edit.unknown', { name })}</p>
    </Titled>
  );
}

type NotAllowedProps = { kind: Kind; slug: string; viewer: Viewer | null };

/** Whoever may not edit is shown what they can do instead. */
function NotAllowed({ kind, slug, viewer }: NotAllowedProps) {
  const { t } = useTranslation();
  const { href } = useLocation();
  return (
    <Titled name={wordsOfSlug(slug)}>
      <Notice>
        <p>{t(viewer ? 'edit.viewerOnly' : 'edit.signInFirst')}</p>
        <p className={classes['links']}>
          {!viewer && <Link {...signInUrl(href)}>{t('edit.signIn')}</Link>}
          <Link {...suggestUrl({ about: `${kind.toLowerCase()}/${slug}` })}>
            {t('edit.suggest')}
          </Link>
          <Link {...entityUrl(kind, slug)}>{t('edit.back')}</Link>
        </p>
      </Notice>
    </Titled>
  );
}
