import { useTranslation } from 'react-i18next';
import { useGraphSummary } from '../../apollo/use-graph-summary';
import { formatCount } from '../../lib/format';
import classes from './site-footer.module.css';

/** Which state of the graph the pages show, and how much it holds. */
export function SiteFooter() {
  const { t } = useTranslation();
  const { summary } = useGraphSummary();
  return (
    <footer className={classes['footer']}>
      <div className={classes['inner']}>
        {summary && (
          <>
            <span>{t('shell.revision', { revision: formatCount(summary.revision) })}</span>
            <span>
              {t('shell.holds', {
                entities: formatCount(summary.entities),
                statements: formatCount(summary.statements),
              })}
            </span>
          </>
        )}
      </div>
    </footer>
  );
}
