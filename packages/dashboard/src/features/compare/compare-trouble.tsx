import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { compareUrl } from '../../lib/compare-url';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { ErrorNotice } from '../../ui/error-notice';
import classes from './compare-trouble.module.css';
import type { ComparisonState } from './use-comparison';

type TroubleProps = { slugs: readonly string[]; state: ComparisonState };

/** Why there is no answer: a role that is none, with what may have been meant, or an outage. */
export function CompareTrouble({ slugs, state }: TroubleProps) {
  const { t } = useTranslation();
  const { trouble, retry, retrying } = state;
  if (!trouble) return null;
  const wrong = refusedRole(slugs, trouble.field);
  if (wrong === undefined) {
    return <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />;
  }
  const unknown = trouble.code === 'NOT_FOUND';
  const instead = (slug: string) => slugs.map((one) => (one === wrong ? slug : one));
  return (
    <ErrorNotice
      trouble={unknown ? { ...trouble, message: t('compare.unknownRemedy') } : trouble}
      {...(unknown && { title: t('compare.unknown', { role: wrong }) })}
    >
      {trouble.suggestions.length > 0 && (
        <>
          <p>{t('compare.suggestions')}</p>
          <ul className={classes['suggestions']}>
            {trouble.suggestions.map((slug) => (
              <li key={slug}>
                <Link {...compareUrl([...new Set(instead(slug))])}>{wordsOfSlug(slug)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link {...compareUrl(slugs.filter((slug) => slug !== wrong))}>
        {t('compare.without', { role: wrong })}
      </Link>
    </ErrorNotice>
  );
}

/** The role that the server refused, where it named one. */
function refusedRole(slugs: readonly string[], field: string | null): string | undefined {
  const [, index] = /^slugs\[(\d+)\]$/.exec(field ?? '') ?? [];
  return index === undefined ? undefined : slugs[Number(index)];
}
