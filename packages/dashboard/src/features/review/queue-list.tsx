import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/format';
import { reviewUrl } from '../../lib/review-url';
import { AuthorName } from './author-name';
import { ListPages } from './list-pages';
import classes from './queue-list.module.css';
import { decidedCount, isBegun, type ReviewDrafts } from './review-draft';
import type { Queue, Waiting } from './use-queue';

/** The queue, and what of it is chosen and begun. */
export type ListProps = {
  queue: Queue;
  viewerId: string;
  chosen: number | undefined;
  drafts: ReviewDrafts;
  onChoose: () => void;
};

/** What waits, the oldest first: who, when, why and how much. */
export function QueueList({ queue, viewerId, chosen, drafts, onChoose }: ListProps) {
  const { t } = useTranslation();
  const { entries, page, pages, back, forward, isStale } = queue;
  return (
    <nav aria-label={t('review.list.label')} className={classes['nav']}>
      {isStale && <p className={classes['soft']}>{t('review.list.stale')}</p>}
      <ol className={classes['list']}>
        {entries?.map((entry) => (
          <QueueItem
            key={entry.number}
            entry={entry}
            isOwn={entry.author.id === viewerId}
            isChosen={entry.number === chosen}
            drafts={drafts}
            onChoose={onChoose}
          />
        ))}
      </ol>
      <ListPages page={page} pages={pages} back={back} forward={forward} />
    </nav>
  );
}

type ItemProps = {
  entry: Waiting;
  isOwn: boolean;
  isChosen: boolean;
  drafts: ReviewDrafts;
  onChoose: () => void;
};

function QueueItem({ entry, isOwn, isChosen, drafts, onChoose }: ItemProps) {
  const { t } = useTranslation();
  const { number, author, createdAt, reason, operationCount } = entry;
  const draft = drafts[String(number)];
  return (
    <li>
      <Link
        {...reviewUrl(number)}
        className={classes['entry']}
        aria-current={isChosen ? 'true' : undefined}
        resetScroll={false}
        onClick={onChoose}
      >
        <span className={classes['reason']}>{reason}</span>
        <AuthorName author={author} isOwn={isOwn} />
        <span className={classes['soft']}>
          {[formatMoment(createdAt), t('review.list.changes', { count: operationCount })].join(
            ' · ',
          )}
        </span>
        {draft && isBegun(draft) && (
          <span className={classes['begun']}>
            {t('review.list.begun', { count: decidedCount(draft), total: operationCount })}
          </span>
        )}
      </Link>
    </li>
  );
}
