import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reverting } from '../../apollo/revert-change-set';
import { type ChosenRevisions } from '../../lib/changes-url';
import { formatCount } from '../../lib/format';
import type { Kind } from '../../lib/kinds';
import { entityUrl } from '../../lib/urls';
import { KindMark } from '../../ui/kind-mark';
import { Screen, ScreenHead } from '../../ui/screen';
import { usePageTitle } from '../../ui/use-page-title';
import { ChangeSetCard } from './change-set-card';
import type { ChangeSetList, ListedChangeSet } from './change-set-list';
import { Comparison } from './comparison';
import classes from './history-page.module.css';
import { isMerge } from './is-merge';
import { ListedChangeSets } from './listed-change-sets';
import { MoreOperations } from './more-operations';
import { RevertInPlace } from './revert-in-place';
import { RevertedNotice } from './reverted-notice';

/** As many operations of a change set as stand on the page; one more was asked for, to know whether there is. */
const SHOWN = 5;

type PageProps = {
  kind: Kind;
  entity: { readonly slug: string; readonly name: string; readonly id: string | null };
  list: ChangeSetList;
  newer: number;
  chosen: ChosenRevisions;
  onChoose: (revision: number) => void;
  /** Whether whoever is here may undo what was done. */
  mayRevert: boolean;
};

/** What was done to an entity, and what is different between two revisions of it. */
export function HistoryPage(props: PageProps) {
  const { kind, entity, list, newer, chosen } = props;
  const { t } = useTranslation();
  const [reverting, setReverting] = useState<Reverting | null>(null);
  const title = t('history.title', { name: entity.name });
  usePageTitle(title);
  const { from, to } = chosen;
  return (
    <Screen>
      <ScreenHead title={title} mark={<KindMark kind={kind} size="large" />}>
        <output>
          {list.changeSets &&
            t('history.found', { count: list.total, number: formatCount(list.total) })}
        </output>
      </ScreenHead>
      <p className={classes['note']}>
        {t('history.lead')} <Link {...entityUrl(kind, entity.slug)}>{t('history.toEntity')}</Link>
      </p>
      {reverting && <RevertedNotice key={reverting.number} reverting={reverting} />}
      {from !== undefined && to !== undefined && (
        <Comparison entityRef={`${kind.toLowerCase()}/${entity.slug}`} from={from} to={to} />
      )}
      <output className={classes['note']}>
        {from !== undefined &&
          to === undefined &&
          t('history.compare.one', { revision: formatCount(from) })}
      </output>
      <ListedChangeSets list={list} newer={newer} none={t('history.none')} label={title}>
        {(changeSet) => <Card {...props} changeSet={changeSet} onReverted={setReverting} />}
      </ListedChangeSets>
    </Screen>
  );
}

type HistoryCardProps = PageProps & {
  changeSet: ListedChangeSet;
  onReverted: (reverting: Reverting) => void;
};

function Card({ entity, changeSet, mayRevert, onReverted, ...compare }: HistoryCardProps) {
  const { number, revision, operations } = changeSet;
  const last = operations[SHOWN - 1];
  return (
    <ChangeSetCard
      changeSet={changeSet}
      shown={SHOWN}
      more={
        operations.length > SHOWN &&
        last &&
        entity.id !== null && (
          <MoreOperations changeSet={number} after={last.position} touching={entity.id} />
        )
      }
      actions={
        <>
          {typeof revision === 'number' && <CompareToggle revision={revision} {...compare} />}
          <RevertInPlace
            changeSet={changeSet}
            isMerge={isMerge(operations)}
            may={mayRevert}
            onDone={onReverted}
          />
        </>
      }
    />
  );
}

type ToggleProps = { revision: number } & Pick<PageProps, 'chosen' | 'onChoose'>;

function CompareToggle({ revision, chosen, onChoose }: ToggleProps) {
  const { t } = useTranslation();
  const isChosen = chosen.from === revision || chosen.to === revision;
  return (
    <Button
      variant={isChosen ? 'filled' : 'default'}
      size="xs"
      aria-pressed={isChosen}
      aria-label={t('history.compare.chooseOf', { revision: formatCount(revision) })}
      onClick={() => onChoose(revision)}
    >
      {t('history.compare.choose')}
    </Button>
  );
}
