import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGraphSummary } from '../../apollo/use-graph-summary';
import { apiExplorerUrl } from '../../lib/api-explorer-url';
import { activityUrl, healthUrl } from '../../lib/changes-url';
import { formatCount } from '../../lib/format';
import { graphFilesUrl } from '../../lib/graph-files-url';
import { useShellControls } from '../commands/shell-controls';
import classes from './site-footer.module.css';

/** Which state of the graph the pages show, how much it holds, and what else there is. */
export function SiteFooter() {
  const { t } = useTranslation();
  const { summary } = useGraphSummary();
  const { openSheet } = useShellControls();
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
        <ul className={classes['ways']}>
          <li>
            <Link {...activityUrl()} className={classes['way']}>
              {t('site.nav.activity')}
            </Link>
          </li>
          <li>
            <Link {...healthUrl()} className={classes['way']}>
              {t('site.nav.health')}
            </Link>
          </li>
          <li>
            <Link {...graphFilesUrl()} className={classes['way']}>
              {t('site.nav.export')}
            </Link>
          </li>
          <li>
            <Link {...apiExplorerUrl()} className={classes['way']}>
              {t('site.nav.explorer')}
            </Link>
          </li>
          <li>
            <UnstyledButton className={classes['way']} onClick={openSheet}>
              {t('site.sheet.title')}
            </UnstyledButton>
          </li>
        </ul>
      </div>
    </footer>
  );
}
