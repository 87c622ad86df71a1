import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import classes from './browse-pager.module.css';
import type { BrowseState } from './browse-state';
import { isEndless, pageCount, pagesToOffer } from './pages';
import type { BrowseControls } from './use-browse-state';

type PagerProps = { state: BrowseState; total: number; urlOf: BrowseControls['urlOf'] };

/** Which rows are shown, and links to the other pages. */
export function BrowsePager({ state: { page, size }, total, urlOf }: PagerProps) {
  if (size === 'all') return <AllRowsNote total={total} />;
  return <Pages {...{ page, size, total, urlOf }} />;
}

/** What a list that is one page cannot do where most of it is not drawn. */
function AllRowsNote({ total }: { total: number }) {
  const { t } = useTranslation();
  if (!isEndless('all', total)) return null;
  return <p className={classes['range']}>{t('browse.endless', { total: formatCount(total) })}</p>;
}

type PagesProps = Pick<PagerProps, 'total' | 'urlOf'> & { page: number; size: number };

function Pages({ page, size, total, urlOf }: PagesProps) {
  const { t } = useTranslation();
  const last = pageCount(total, size);
  const first = (page - 1) * size + 1;
  if (total === 0) return null;
  return (
    <div className={classes['pager']}>
      {first <= total && (
        <p className={classes['range']}>
          {t('browse.range', {
            first: formatCount(first),
            last: formatCount(Math.min(page * size, total)),
            total: formatCount(total),
          })}
        </p>
      )}
      {last > 1 && (
        <nav aria-label={t('browse.pages.label')}>
          <ul className={classes['pages']}>
            {page > 1 && page <= last && (
              <li>
                <Link
                  {...urlOf({ page: page - 1 })}
                  className={classes['page']}
                  aria-label={t('browse.pages.previous')}
                >
                  ‹
                </Link>
              </li>
            )}
            {pagesToOffer(page, last).map((offered) => (
              <li key={offered.page} className={classes['item']}>
                {offered.afterGap && (
                  <span className={classes['gap']} aria-hidden="true">
                    …
                  </span>
                )}
                <PageLink page={offered.page} present={offered.page === page} urlOf={urlOf} />
              </li>
            ))}
            {page < last && (
              <li>
                <Link
                  {...urlOf({ page: page + 1 })}
                  className={classes['page']}
                  aria-label={t('browse.pages.next')}
                >
                  ›
                </Link>
              </li>
            )}
          </ul>
        </nav>
      )}
    </div>
  );
}

type LinkProps = { page: number; present: boolean; urlOf: BrowseControls['urlOf'] };

function PageLink({ page, present, urlOf }: LinkProps) {
  const { t } = useTranslation();
  return (
    <Link
      {...urlOf({ page })}
      className={classes['page']}
      activeProps={{}}
      aria-current={present ? 'page' : undefined}
      aria-label={t('browse.pages.page', { page: formatCount(page) })}
    >
      {formatCount(page)}
    </Link>
  );
}
