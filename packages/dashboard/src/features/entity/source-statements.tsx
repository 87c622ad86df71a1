import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import type { StatementsOfSourceQuery } from '../../gql/graphql';
import { formatCount } from '../../lib/format';
import type { Disclosure } from '../../lib/open-keys';
import { statementVerb } from '../../lib/statement-verb';
import { entityUrl } from '../../lib/urls';
import { DisclosureRow } from '../../ui/disclosure-row';
import { EntityLink } from '../../ui/entity-link';
import { ErrorNotice } from '../../ui/error-notice';
import { EvidenceList } from '../../ui/evidence-list';
import { StatementsOfSourceDocument } from './source-statements.generated';
import classes from './source-statements.module.css';

/** How many statements stand on a page. */
const AT_ONCE = 50;

type StatementsProps = { slug: string; disclosure: Disclosure };

/** The statements that rest on a source, each with what stands there, page by page. */
export function SourceStatements({ slug, disclosure }: StatementsProps) {
  const { t } = useTranslation();
  const { page = 1 } = useSearch({ strict: false });
  const variables = { source: `source/${slug}`, limit: AT_ONCE, offset: (page - 1) * AT_ONCE };
  const { data, previousData, error, networkStatus, refetch } = useQuery(
    StatementsOfSourceDocument,
    { variables },
  );
  const shown = (data ?? previousData)?.statementsOfSource;
  return (
    <section>
      <h2>
        {t('entity.restsOnIt')}{' '}
        {shown && <span className={classes['count']}>{formatCount(shown.totalCount)}</span>}
      </h2>
      {error && (
        <ErrorNotice
          trouble={describeError(error)}
          retrying={networkStatus === NetworkStatus.refetch}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {!error && !shown && (
        <div aria-busy="true">
          <Skeleton height={AT_ONCE * 40} />
        </div>
      )}
      {shown?.totalCount === 0 && <p>{t('entity.restsNothing')}</p>}
      {shown && !error && (
        <ul>
          {shown.statements.map((statement) => (
            <SourceStatement key={statement.id} statement={statement} disclosure={disclosure} />
          ))}
        </ul>
      )}
      {shown && <Pages slug={slug} page={page} total={shown.totalCount} />}
    </section>
  );
}

type Statement = StatementsOfSourceQuery['statementsOfSource']['statements'][number];

type RowProps = { statement: Statement; disclosure: Disclosure };

function SourceStatement({ statement, disclosure }: RowProps) {
  const { t } = useTranslation();
  const { type, from, to, basis, evidence } = statement;
  const verb = t(`entity.verb.${statementVerb(type)}`);
  const ends = [from, to].map((end) => `${end.kind.toLowerCase()}-${end.slug}`);
  return (
    <DisclosureRow
      rowKey={[type.toLowerCase().replaceAll('_', '-'), ...ends].join('.')}
      name={`${from.name} ${verb} ${to.name}`}
      basis={basis}
      disclosure={disclosure}
      grounds={<EvidenceList basis={basis} evidence={evidence} />}
    >
      <span className={classes['sentence']}>
        <EntityLink kind={from.kind} entity={from} /> <span>{verb}</span>{' '}
        <EntityLink kind={to.kind} entity={to} />
      </span>
    </DisclosureRow>
  );
}

function Pages({ slug, page, total }: { slug: string; page: number; total: number }) {
  const { t } = useTranslation();
  const last = Math.max(1, Math.ceil(total / AT_ONCE));
  if (last === 1 && page === 1) return null;
  const to = (other: number) => ({ ...entityUrl('Source', slug), search: { page: other } });
  return (
    <nav className={classes['pages']} aria-label={t('entity.pages.label')}>
      {page > 1 && <Link {...to(Math.min(page - 1, last))}>{t('entity.pages.previous')}</Link>}
      <span>{t('entity.pageOf', { page: formatCount(page), last: formatCount(last) })}</span>
      {page < last && <Link {...to(page + 1)}>{t('entity.pages.next')}</Link>}
    </nav>
  );
}
