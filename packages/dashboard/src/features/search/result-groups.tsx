import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import type { Kind } from '../../lib/kinds';
import { searchUrl } from '../../lib/urls';
import classes from './result-groups.module.css';
import { ResultList } from './result-list';
import { MOST_RESULTS, type Result } from './use-results';

/** As many of a kind as one looks through before the next kind. */
const SHOWN = 6;

/** What was found, kind by kind: the kind of the best match first. */
export function ResultGroups({ text, results }: { text: string; results: readonly Result[] }) {
  const groups = [...Map.groupBy(results, ({ kind }) => kind)];
  const areAll = results.length < MOST_RESULTS;
  return groups.map(([kind, found]) => (
    <ResultGroup key={kind} {...{ text, kind, found, areAll }} />
  ));
}

type GroupProps = {
  text: string;
  kind: Kind;
  found: readonly Result[];
  /** Whether there are no others of the kind. */
  areAll: boolean;
};

function ResultGroup({ text, kind, found, areAll }: GroupProps) {
  const { t } = useTranslation();
  const id = useId();
  const many = t(`kind.${kind}.many`);
  return (
    <section className={classes['group']} aria-labelledby={id}>
      <h2 id={id}>{many}</h2>
      <ResultList results={found.slice(0, SHOWN)} />
      {(found.length > SHOWN || !areAll) && (
        <p>
          <Link {...searchUrl({ q: text, kind })}>
            {areAll
              ? t('search.allOf', { number: formatCount(found.length), kind: many.toLowerCase() })
              : t('search.moreOf', { kind: many.toLowerCase() })}
          </Link>
        </p>
      )}
    </section>
  );
}
