import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { LeaveGuard } from '../../editing/leave-guard';
import { reviewUrl } from '../../lib/review-url';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import { Screen, ScreenHead } from '../../ui/screen';
import { ChangePart } from './change-part';
import { type ListProps, QueueList } from './queue-list';
import { isBegun, NO_DRAFT, type ReviewDrafts } from './review-draft';
import classes from './review-page.module.css';
import { ReviewToast } from './review-toast';
import { useDrafts } from './use-drafts';
import type { Finished } from './use-finish';
import { type Queue, useQueue } from './use-queue';
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
  const [takesFocus, setTakesFocus] = useState(false);
  const [said, say] = useState('');
  const queue = useQueue();
  const drafts = useDrafts();
  const { finished, own, finish, close } = useFinished(queue, (number, next) => {
    drafts.drop(number);
    setTakesFocus(true);
    onChoose(next, 'replace');
    if (next === undefined) heading.current?.focus();
  });
  useQueueNews(queue, own, say);
  const mayDecide = viewer.role === 'EDITOR' || viewer.role === 'ADMIN';
  const showsList = isWide || chosen === undefined;
  const isEmpty = queue.entries?.length === 0;
  useChooseFirst(isWide && chosen === undefined ? queue.entries?.[0]?.number : undefined, onChoose);
  const { total, loading, trouble, look } = queue;
  return (
    <Screen>
      <ScreenHead title={t('review.title')} titleRef={heading}>
        <p>{total > 0 && t('review.list.waiting', { count: total })}</p>
      </ScreenHead>
      {showsList ? (
        <p className={classes['lead']}>
          {t('review.lead')} {!mayDecide && t('review.readOnly')}
        </p>
      ) : (
        <p>
          <Link {...reviewUrl()} onClick={() => heading.current?.focus()}>
            ← {t('review.back')}
          </Link>
        </p>
      )}
      <LiveStatus>{said}</LiveStatus>
      {trouble && <ErrorNotice trouble={trouble} onRetry={look} retrying={loading} />}
      {isEmpty && showsList && <NothingWaits />}
      <div className={classes['columns']} data-alone={isEmpty || undefined}>
        {showsList && !isEmpty && (
          <QueuePart
            queue={queue}
            viewerId={viewer.id}
            chosen={chosen}
            drafts={drafts.drafts}
            onChoose={() => setTakesFocus(true)}
          />
        )}
        {chosen !== undefined && (
          <ChangePart
            key={chosen}
            number={chosen}
            viewerId={viewer.id}
            mayDecide={mayDecide}
            takesFocus={takesFocus}
            draft={drafts.drafts[String(chosen)] ?? NO_DRAFT}
            onDraft={(draft) => drafts.keep(chosen, draft)}
            onFinished={finish}
            say={say}
          />
        )}
      </div>
      {finished && (
        <ReviewToast key={finished.number} finished={finished} onClose={close} onUndone={look} />
      )}
      <UnsentGuard drafts={drafts.drafts} queue={queue} chosen={chosen} />
    </Screen>
  );
}

function NothingWaits() {
  const { t } = useTranslation();
  return (
    <div className={classes['none']}>
      <h2>{t('review.none.title')}</h2>
      <p>{t('review.none.text')}</p>
    </div>
  );
}

function QueuePart(props: ListProps) {
  const { entries, trouble } = props.queue;
  return (
    <div className={classes['queue']}>
      {entries && <QueueList {...props} />}
      {!entries && !trouble && (
        <div aria-busy="true" data-tall>
          <Skeleton height={640} />
        </div>
      )}
    </div>
  );
}

/** What was decided last, and what comes after it in the list; undefined where nothing is left. */
function useFinished(
  { entries, look }: Queue,
  goOn: (number: number, next: number | undefined) => void,
) {
  const [finished, setFinished] = useState<Finished | null>(null);
  const [own, setOwn] = useState<ReadonlySet<number>>(new Set());
  const finish = (done: Finished) => {
    const { number } = done;
    setFinished(done);
    setOwn(new Set([...own, number]));
    const others = (entries ?? []).map((entry) => entry.number).filter((one) => one !== number);
    goOn(number, others.find((one) => one > number) ?? others[0]);
    look();
  };
  return { finished, own, finish, close: () => setFinished(null) };
}

type GuardProps = { drafts: ReviewDrafts; queue: Queue; chosen: number | undefined };

/** Asks before one leaves reviews that are begun; those of what others have decided are of no use. */
function UnsentGuard({ drafts, queue, chosen }: GuardProps) {
  const { t } = useTranslation();
  const waiting = new Set([chosen, ...(queue.entries ?? []).map(({ number }) => number)]);
  const isUnsent = Object.entries(drafts).some(
    ([number, draft]) => isBegun(draft) && waiting.has(Number(number)),
  );
  return (
    <LeaveGuard
      active={isUnsent}
      words={{
        title: t('review.leave.title'),
        text: t('review.leave.text'),
        stay: t('review.leave.stay'),
        leave: t('review.leave.go'),
      }}
    />
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
