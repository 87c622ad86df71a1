import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { healthUrl } from '../../lib/changes-url';
import { formatCount, formatShare } from '../../lib/format';
import { checkWord } from './check-address';
import classes from './check-part.module.css';
import type { Report } from './health-state';

type PartProps = {
  report: Report;
  /** What it has found, where that is unfolded. */
  children?: ReactNode;
};

/** One check: how many of the things that it looks at are well, what to do, and the way to the others. */
export function CheckPart({ report, children }: PartProps) {
  const { t } = useTranslation();
  const id = useId();
  const { check, checked, well, findingCount } = report;
  const isWell = findingCount === 0;
  const isOpen = children !== undefined;
  const title = t(`health.check.${check}.title`);
  return (
    <section aria-labelledby={id} className={classes['check']} data-well={isWell}>
      <div className={classes['heading']}>
        <h3 id={id}>{title}</h3>
        <p className={classes['count']}>
          {checked === 0 && t('health.nothing')}
          {checked > 0 && isWell && t('health.allWell', { checked: formatCount(checked) })}
          {!isWell &&
            t('health.found', {
              findings: formatCount(findingCount),
              checked: formatCount(checked),
            })}
        </p>
      </div>
      {checked > 0 && (
        <div className={classes['share']}>
          <span className={classes['bar']} aria-hidden="true">
            <span style={{ width: `${(100 * well) / checked}%` }} />
          </span>
          <span>{t('health.share', { share: formatShare(well / checked) })}</span>
        </div>
      )}
      {!isWell && (
        <>
          <p className={classes['remedy']}>{t(`health.check.${check}.remedy`)}</p>
          <p>
            <Link
              {...healthUrl(isOpen ? {} : { check: checkWord(check) })}
              aria-label={isOpen ? undefined : t('health.showOf', { check: title })}
              resetScroll={false}
              replace
            >
              {t(isOpen ? 'health.hide' : 'health.show')}
            </Link>
          </p>
        </>
      )}
      {children}
    </section>
  );
}
