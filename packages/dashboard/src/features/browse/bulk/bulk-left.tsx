import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../lib/format';
import type { BulkOutcome, LeftOut } from './bulk-outcome';
import classes from './bulk-preview.module.css';

type LeftProps = { left: BulkOutcome['left']; onIn: (slug: string) => void };

const WHYS: readonly LeftOut[] = ['OUT', 'SAME', 'UNSAID', 'ITSELF', 'GONE'];

/** What is left as it is, and why; what somebody has left out can be taken in again. */
export function BulkLeft({ left, onIn }: LeftProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const counted = { count: left.length, number: formatCount(left.length) };
  const whys = WHYS.map((why) => ({ why, rows: left.filter((one) => one.why === why) }));
  return (
    <div>
      <button
        type="button"
        className={classes['unfold']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('bulk.preview.left', counted)}
      </button>
      {isOpen && (
        <dl id={id} className={classes['left']}>
          {whys
            .filter(({ rows }) => rows.length > 0)
            .map(({ why, rows }) => (
              <div key={why}>
                <dt>
                  {t(`bulk.preview.why.${why}`)} ({formatCount(rows.length)})
                </dt>
                {rows.map(({ row: { slug, name } }) => (
                  <dd key={slug} className={classes['row']}>
                    {name}
                    {why === 'OUT' && (
                      <Button
                        variant="default"
                        size="xs"
                        aria-label={t('bulk.preview.inOf', { name })}
                        onClick={() => onIn(slug)}
                      >
                        {t('bulk.preview.in')}
                      </Button>
                    )}
                  </dd>
                ))}
              </div>
            ))}
        </dl>
      )}
    </div>
  );
}
