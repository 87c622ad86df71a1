import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { LeaveGuard } from '../../editing/leave-guard';
import { reviewUrl } from '../../lib/review-url';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import { ChangePart } from './change-part';
import { QueueList } from './queue-list';
import { isBegun, NO_DRAFT } from './review-draft';
import classes from './review-page.module.css';
import { ReviewToast } from './review-toast';
import { useDrafts } from './use-drafts';
import type { Finished } from './use-finish';
import { useQueue } from './use-queue';
import { useQueueNews } from './use-queue-news';

type PageProps = {
  viewer: Viewer;
  /** The number of the change set that the address names. */
  chosen: number | undefined;
  onChoose: (number: number | undefined, how: 'push' | 'replace') => void;
  /** Whether list and change have room side by side. */
  isWide: boolean;
};

/** What waits for a review, and the change that is chosen of it. */
export function ReviewPage({ viewer, chosen, onChoose, isWide }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const queue = useQueue();
  const { drafts, keep, drop } = useDrafts();
  const [said, say] = useState('');
  const [finished, setFinished] = useState<Finished | null>(null);
  const [takesFocus, setTakesFocus] = useState(false);
  const [own, setOwn] = useState<ReadonlySet<number>>(new Set());
  useQueueNews(queue, own, say);
  const mayDecide = viewer.role === 'EDITOR' || viewer.role === 'ADMIN';
  const { entries, total, loading, trouble, look } = queue;
  const first = entries?.[0]?.number;
  useChooseFirst(isWide && chosen === undefined ? first : undefined, onChoose);

  const finish = (done: Finished) => {
    const { number } = done;
    drop(number);
    setOwn(new Set([...own, number]));
    setFinished(done);
    const others = (entries ?? []).filter((entry) => entry.number !== number);
    const next = others.find((entry) => entry.number > number) ?? others[0];
    setTakesFocus(true);
    onChoose(next?.number, 'replace');
    if (!next) heading.current?.focus();
    look();
  };
  const isUnsent = Object.entries(drafts).some(
    ([number, draft]) =>
      isBegun(draft) &&
      (Number(number) === chosen || entries?.some((entry) => entry.number === Number(number))),
  );
  const isEmpty = entries?.length === 0;
  return (
    <div className={classes['page']}>
      <div className={classes['heading']}>
        <h1 ref={heading} tabIndex={-1} className={classes['title']}>
          {t('review.title')}
        </h1>
        <p className={classes['soft']}>
          {entries && total > 0 && t('review.list.waiting', { count: total })}
        </p>
      </div>
      {(isWide || chosen === undefined) && (
        <p className={classes['lead']}>
          {t('review.lead')} {!mayDecide && t('review.readOnly')}
        </p>
      )}
      <LiveStatus>{said}</LiveStatus>
      {!isWide && chosen !== undefined && (
        <p>
          <Link {...reviewUrl()} onClick={() => heading.current?.focus()}>
            ← {t('review.back')}
          </Link>
        </p>
      )}
      {trouble && <ErrorNotice trouble={trouble} onRetry={look} retrying={loading} />}
      {isEmpty && (isWide || chosen === undefined) && (
        <div className={classes['none']}>
          <h2>{t('review.none.title')}</h2>
          <p>{t('review.none.text')}</p>
        </div>
      )}
      <div className={classes['columns']} data-alone={isEmpty || undefined}>
        {(isWide || chosen === undefined) && !isEmpty && (
          <div className={classes['queue']}>
            {!entries && !trouble && <QueueSkeleton />}
            {entries && (
              <QueueList
                queue={queue}
                viewerId={viewer.id}
                chosen={chosen}
                drafts={drafts}
                onChoose={() => setTakesFocus(true)}
              />
            )}
          </div>
        )}
        {chosen !== undefined && (
          <ChangePart
            key={chosen}
            number={chosen}
            viewerId={viewer.id}
            mayDecide={mayDecide}
            takesFocus={takesFocus}
            draft={drafts[String(chosen)] ?? NO_DRAFT}
            onDraft={(draft) => keep(chosen, draft)}
            onFinished={finish}
            say={say}
          />
        )}
      </div>
      {finished && (
        <ReviewToast
          key={finished.number}
          finished={finished}
          onClose={() => setFinished(null)}
          onUndone={look}
        />
      )}
      <LeaveGuard
        active={isUnsent}
        words={{
          title: t('review.leave.title'),
          text: t('review.leave.text'),
          stay: t('review.leave.stay'),
          leave: t('review.leave.go'),
        }}
      />
    </div>
  );
}

function QueueSkeleton() {
  return (
    <div aria-busy="true" data-tall>
      <Skeleton height={640} />
    </div>
  );
}

/** Where there is room, the first is chosen, and stays in the address: what comes next is no surprise. */
function useChooseFirst(first: number | undefined, onChoose: PageProps['onChoose']): void {
  const choose = useEffectEvent((number: number) => onChoose(number, 'replace'));
  useEffect(
    function chooseFirst() {
      if (first !== undefined) choose(first);
    },
    [first],
  );
}
