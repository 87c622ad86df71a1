import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { browseUrl } from '../../lib/browse-url';
import { activityUrl, healthUrl } from '../../lib/changes-url';
import { formatCount, formatShare } from '../../lib/format';
import type { GraphSummary } from '../../lib/graph-summary';
import { KindMark } from '../../ui/kind-mark';
import classes from './graph-counts.module.css';

/** The kinds whose numbers say most about what can be asked. */
const SHOWN = new Set(['Role', 'Skill', 'Tool', 'Industry', 'Trend']);

/** What the graph holds, in one line; its height is kept while the numbers are on their way. */
export function GraphCounts({ summary }: { summary: GraphSummary | null }) {
  const { t } = useTranslation();
  return (
    <section className={classes['root']} aria-label={t('home.holds')}>
      {summary && (
        <>
          <ul className={classes['kinds']}>
            {summary.byKind
              .filter(({ kind }) => SHOWN.has(kind))
              .map(({ kind, count }) => (
                <li key={kind}>
                  <Link {...browseUrl(kind)} className={classes['count']}>
                    <KindMark kind={kind} />
                    {t(`home.count.${kind}`, { count, number: formatCount(count) })}
                  </Link>
                </li>
              ))}
          </ul>
          <p className={classes['basis']}>
            {summary.withEvidence === null ? (
              t('home.empty')
            ) : (
              <>
                <Link {...healthUrl({ check: 'no-evidence' })}>
                  {t('home.withEvidence', { share: formatShare(summary.withEvidence) })}
                </Link>
                {t('home.judgement')}
              </>
            )}
            {' · '}
            <Link {...activityUrl()}>
              {t('home.revision', { revision: formatCount(summary.revision) })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
