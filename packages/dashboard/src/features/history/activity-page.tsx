import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { activityUrl, changeSetUrl } from '../../lib/changes-url';
import { formatCount } from '../../lib/format';
import choices from '../../ui/choice-links.module.css';
import { Screen, ScreenHead } from '../../ui/screen';
import { usePageTitle } from '../../ui/use-page-title';
import { ChangeSetCard } from './change-set-card';
import type { ChangeSetList, ListedChangeSet } from './change-set-list';
import { CHANGE_STATES, type ChangeState } from './change-states';
import classes from './history-page.module.css';
import { ListedChangeSets } from './listed-change-sets';

/** As many operations as came with each. */
const SHOWN = 3;

/** A link is the present page only where the state is the same. */
const EXACTLY = { exact: true, includeSearch: true };

type PageProps = { list: ChangeSetList; newer: number; state: ChangeState | undefined };

/** Everything that was done to the graph or is proposed, the latest first. */
export function ActivityPage({ list, newer, state }: PageProps) {
  const { t } = useTranslation();
  const title = t('history.activity.title');
  usePageTitle(title);
  return (
    <Screen>
      <ScreenHead title={title}>
        <output>
          {list.changeSets &&
            t('history.found', { count: list.total, number: formatCount(list.total) })}
        </output>
      </ScreenHead>
      <p className={classes['note']}>{t('history.activity.lead')}</p>
      <nav aria-label={t('history.activity.filter')}>
        <ul className={choices['choices']}>
          {[undefined, ...CHANGE_STATES].map((one) => (
            <li key={one ?? 'all'}>
              <Link
                {...activityUrl(one)}
                className={choices['choice']}
                data-chosen={one === state}
                activeOptions={EXACTLY}
                resetScroll={false}
              >
                {t(`history.activity.${one ?? 'all'}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ListedChangeSets list={list} newer={newer} none={t('history.activity.none')} label={title}>
        {(changeSet) => (
          <ChangeSetCard
            changeSet={changeSet}
            shown={SHOWN}
            more={<AllOperations changeSet={changeSet} />}
          />
        )}
      </ListedChangeSets>
    </Screen>
  );
}

function AllOperations({ changeSet }: { changeSet: ListedChangeSet }) {
  const { t } = useTranslation();
  const { number, operationCount } = changeSet;
  if (operationCount <= SHOWN) return null;
  return (
    <li>
      <Link {...changeSetUrl(number)}>
        {t('history.all', { count: operationCount, number: formatCount(operationCount) })}
      </Link>
    </li>
  );
}
