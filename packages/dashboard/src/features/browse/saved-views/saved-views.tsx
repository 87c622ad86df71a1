import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../apollo/use-viewer';
import { browseUrl } from '../../../lib/browse-url';
import { mayEdit } from '../../../lib/may-edit';
import { TroubleLine } from '../../../ui/trouble-line';
import type { BrowseState } from '../browse-state';
import type { KindList } from '../kind-list';
import { SaveViewForm } from './save-view-form';
import classes from './saved-views.module.css';
import { useSavedViews } from './use-saved-views';
import { ViewActs } from './view-acts';
import { readView, writeView } from './view-search';

type ViewsProps = { list: KindList; state: BrowseState; onChosen: () => void };

/** The views of a list by name: one's own and those that are shared; and a form to save what is shown. */
export function SavedViews({ list, state, onChosen }: ViewsProps) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { views, trouble } = useSavedViews(list.kind);
  const place = useRef<HTMLDivElement>(null);
  const goToForm = () => place.current?.querySelector('input')?.focus();
  return (
    <div ref={place} className={classes['views']}>
      <TroubleLine trouble={trouble} />
      {!views && !trouble && <p>{t('browse.views.loading')}</p>}
      {views?.length === 0 && <p>{t('browse.views.none')}</p>}
      {views && views.length > 0 && (
        <ul className={classes['list']}>
          {views.map((view) => (
            <li key={view.id} className={classes['view']}>
              <Link
                {...browseUrl(list.kind, readView(view.search))}
                className={classes['name']}
                activeProps={{}}
                activeOptions={{ exact: true }}
                onClick={onChosen}
              >
                {view.name}
              </Link>
              {view.isShared && <span className={classes['mark']}>{t('browse.views.shared')}</span>}
              {(view.isMine || (view.isShared && mayEdit(viewer))) && (
                <ViewActs view={view} onRemoved={goToForm} />
              )}
            </li>
          ))}
        </ul>
      )}
      {viewer ? (
        <SaveViewForm kind={list.kind} search={writeView(list, state)} mayShare={mayEdit(viewer)} />
      ) : (
        <p className={classes['note']}>{t('browse.views.signIn')}</p>
      )}
    </div>
  );
}
