import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../../apollo/use-viewer';
import { addTexts } from '../../../lib/add-texts';
import { BROWSE_PATHS, browseUrl } from '../../../lib/browse-url';
import { bulk } from '../../../lib/en-bulk';
import { editing } from '../../../lib/en-editing';
import { entity } from '../../../lib/en-entity';
import { formatCount } from '../../../lib/format';
import { KINDS, type Kind } from '../../../lib/kinds';
import { mayEdit } from '../../../lib/may-edit';
import { mayPropose } from '../../../lib/may-propose';
import { NotFoundPage } from '../../../ui/not-found-page';
import { Notice } from '../../../ui/notice';
import { noteSaved } from '../../../ui/saved/saved-note';
import { SignedInGate } from '../../../ui/signing-in/signed-in-gate';
import { type Selecting, useSelection } from '../selection/use-selection';
import { BulkPage } from './bulk-page';
import classes from './bulk-page.module.css';

addTexts({ bulk, editing, entity });

const route = getRouteApi('/bulk-edit/$list');

/** The page on which what is selected of the list that the address names is changed together. */
export function BulkView() {
  const { t } = useTranslation();
  const { list } = route.useParams();
  const kind = KINDS.find((one) => BROWSE_PATHS[one] === `/${list}`);
  if (!kind) return <NotFoundPage title={t('notFound.title')} text="" nearest={[]} />;
  return <BulkOf key={kind} kind={kind} />;
}

function BulkOf({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const selecting = useSelection(kind);
  const count = selecting.selection.length;
  const kinds = t(`kind.${kind}.${count === 1 ? 'one' : 'many'}`).toLowerCase();
  const title =
    count === 0
      ? t('bulk.pageTitle', { kind: kinds })
      : t('bulk.title', { count, number: formatCount(count), kind: kinds });
  return (
    <SignedInGate title={title}>
      {(viewer) => {
        if (!mayPropose(viewer))
          return <Nothing {...{ kind, title }} text={t('bulk.viewerOnly')} />;
        if (count > 0) return <Selected {...{ kind, title, selecting, viewer }} />;
        return <Nothing {...{ kind, title }} text={t('bulk.none', { kind: kinds })} />;
      }}
    </SignedInGate>
  );
}

type SelectedProps = { kind: Kind; title: string; selecting: Selecting; viewer: Viewer };

function Selected({ kind, title, selecting, viewer }: SelectedProps) {
  const navigate = useNavigate();
  const back = browseUrl(kind, route.useSearch());
  return (
    <BulkPage
      kind={kind}
      title={title}
      selection={selecting.selection}
      atOnce={mayEdit(viewer)}
      back={back}
      onSaved={(saved, left) => {
        selecting.keep(left);
        noteSaved(saved);
        // Nothing is left that would be missed, so nobody is to be asked.
        void navigate({ ...back, ignoreBlocker: true });
      }}
    />
  );
}

type NothingProps = { kind: Kind; title: string; text: string };

/** What stands here where there is nothing to change, or nobody who may. */
function Nothing({ kind, title, text }: NothingProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{title}</h1>
      <Notice>
        <p>{text}</p>
        <p>
          <Link {...browseUrl(kind, route.useSearch())}>{t('bulk.back')}</Link>
        </p>
      </Notice>
    </div>
  );
}
