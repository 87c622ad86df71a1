import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeSetCard_ChangeSetFragment } from '../../gql/graphql';
import { formatCount, formatMoment } from '../../lib/format';
import classes from './change-set-facts.module.css';
import { UndoneLinks } from './undone-links';

/** Who, when and why, and what was decided. */
export function ChangeSetFacts({ changeSet }: { changeSet: ChangeSetCard_ChangeSetFragment }) {
  const { t } = useTranslation();
  const { author, createdAt, revision, reason, decidedBy, decidedAt, comment, job } = changeSet;
  const { state } = changeSet;
  const byOther = decidedBy && state !== 'PROPOSED' && decidedBy.id !== author.id;
  return (
    <>
      <p className={classes['reason']}>{reason}</p>
      <UndoneLinks changeSet={changeSet} />
      <dl className={classes['facts']}>
        <Fact name={t('history.set.by')}>{author.name}</Fact>
        <Fact name={t('history.set.when')}>
          <time dateTime={createdAt}>{formatMoment(createdAt)}</time>
          {typeof revision === 'number' &&
            ` · ${t('history.revision', { revision: formatCount(revision) })}`}
        </Fact>
        {byOther && (
          <Fact name={t('history.set.decided')}>
            {t(`history.decided.${state}`, { name: decidedBy.name })}
            {decidedAt && (
              <>
                {', '}
                <time dateTime={decidedAt}>{formatMoment(decidedAt)}</time>
              </>
            )}
          </Fact>
        )}
        {comment && <Fact name={t('history.set.comment')}>{comment}</Fact>}
        {job && <Fact name={t('history.set.job')}>{job}</Fact>}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
