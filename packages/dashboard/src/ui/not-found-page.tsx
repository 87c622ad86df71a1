import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../lib/add-texts';
import { browseUrl } from '../lib/browse-url';
import { notFound } from '../lib/en-not-found';
import type { Kind } from '../lib/kinds';
import type { Nearest } from '../lib/linked-entity';
import { suggestUrl } from '../lib/suggest-url';
import { homeUrl, searchUrl } from '../lib/urls';
import { EntityLink } from './entity-link';
import classes from './not-found-page.module.css';
import { usePageTitle } from './use-page-title';

addTexts({ notFound });

type PageProps = {
  /** The one sentence that says what is not there. */
  title: string;
  /** What was looked for, in words. */
  text: string;
  nearest: readonly Nearest[];
  /** The kind that it would have been of, where the address says so. */
  kind?: Kind;
};

/** Nothing stands at this address: what is near, and where to look. */
export function NotFoundPage({ title, text, nearest, kind }: PageProps) {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{title}</h1>
      {nearest.length > 0 && (
        <section className={classes['nearest']}>
          <h2>{t('notFound.nearest')}</h2>
          <ul>
            {nearest.map(({ kind, entity }) => (
              <li key={`${kind}/${entity.slug}`}>
                <EntityLink kind={kind} entity={entity} />{' '}
                <span className={classes['kind']}>{t(`kind.${kind}.one`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={classes['ways']}>
        {text !== '' && <Link {...searchUrl({ q: text })}>{t('notFound.search', { text })}</Link>}
        {kind && (
          <Link {...browseUrl(kind)}>
            {t('notFound.all', { kind: t(`kind.${kind}.many`).toLowerCase() })}
          </Link>
        )}
        {kind && <Link {...suggestUrl({ missing: text })}>{t('notFound.suggest')}</Link>}
        <Link {...homeUrl()}>{t('notFound.home')}</Link>
      </p>
    </div>
  );
}
