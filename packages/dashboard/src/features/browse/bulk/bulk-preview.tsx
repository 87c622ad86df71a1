import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../lib/format';
import { asSentence } from '../../../lib/sentence';
import { BulkChanges } from './bulk-changes';
import { BulkConflicts } from './bulk-conflicts';
import { BulkLeft } from './bulk-left';
import classes from './bulk-preview.module.css';
import { BulkProblems } from './bulk-problems';
import type { BulkEditing } from './use-bulk-edit';

/** Every change that would be made, what is in its way, and what is left as it is. */
export function BulkPreview({ bulk }: { bulk: BulkEditing }) {
  const { t } = useTranslation();
  const { outcome, problems, doOver, leaveOut, takeIn } = bulk;
  if (!outcome) {
    return (
      <Part title={t('bulk.preview.title')}>
        <p className={classes['soft']}>{t('bulk.preview.waiting')}</p>
      </Part>
    );
  }
  const { operations, conflicts, left } = outcome;
  const faulty = new Set(problems.map(({ operation }) => operation));
  const fine = operations.filter(({ operation }) => !faulty.has(operation));
  return (
    <Part title={t('bulk.preview.title')}>
      <Summary bulk={bulk} count={operations.length} />
      {conflicts.length > 0 && (
        <BulkConflicts conflicts={conflicts} onOver={doOver} onOut={leaveOut} />
      )}
      {problems.length > 0 && <BulkProblems problems={problems} onOut={leaveOut} />}
      <TooMany bulk={bulk} />
      {fine.length > 0 && <BulkChanges operations={fine} onOut={(slug) => leaveOut([slug])} />}
      {left.length > 0 && <BulkLeft left={left} onIn={takeIn} />}
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

type SummaryProps = { bulk: BulkEditing; count: number };

/** How many changes it is, and whether the server has looked at them. */
function Summary({ bulk, count }: SummaryProps) {
  const { t } = useTranslation();
  const { trial, outcome } = bulk;
  const { trouble } = trial;
  const conflicts = outcome?.conflicts.length ?? 0;
  const words =
    count === 0 && conflicts === 0
      ? t('bulk.preview.nothing')
      : t('bulk.preview.count', { count, number: formatCount(count) });
  return (
    <div className={classes['summary']}>
      <output className={classes['count']}>{words}</output>
      {count > 0 && !trial.isKnown && !trouble && (
        <p className={classes['soft']}>{t('bulk.preview.trying')}</p>
      )}
      {trouble && (
        <p role="alert" className={classes['problem']}>
          {t('bulk.preview.tryFailed', {
            why: asSentence(trouble.message ?? t(`trouble.${trouble.code}.title`)),
          })}{' '}
          <Button variant="default" size="xs" onClick={trial.retry}>
            {t('bulk.preview.retry')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What one change set does not take is left for the next one. */
function TooMany({ bulk: { outcome, most, leaveOut } }: { bulk: BulkEditing }) {
  const { t } = useTranslation();
  const rest = outcome?.operations.slice(most) ?? [];
  if (rest.length === 0) return null;
  const slugs = rest.flatMap(({ slug }) => slug ?? []);
  return (
    <div className={classes['box']}>
      <p>{t('bulk.preview.tooMany', { most: formatCount(most) })}</p>
      <div>
        <Button variant="default" size="xs" data-undecided onClick={() => leaveOut(slugs)}>
          {t('bulk.preview.outRest', { count: rest.length, number: formatCount(rest.length) })}
        </Button>
      </div>
    </div>
  );
}
