import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HealthCheck } from '../../gql/graphql';
import { healthUrl } from '../../lib/changes-url';
import { formatCount } from '../../lib/format';
import { EntityLink } from '../../ui/entity-link';
import { ErrorNotice } from '../../ui/error-notice';
import { checkWord } from './check-address';
import { EditFinding } from './edit-finding';
import classes from './findings-part.module.css';
import type { Asked, Finding, FoundEntity } from './health-state';
import type { Repair } from './repair';
import { Repairs } from './repairs';
import { AT_ONCE, type Findings } from './use-findings';

type PartProps = {
  check: HealthCheck;
  page: number;
  asked: Asked<Findings>;
  repair: Repair;
};

/** What a check has found, page by page, each with what can be done about it. */
export function FindingsPart({ check, page, asked, repair }: PartProps) {
  const { t } = useTranslation();
  const { answer, loading, trouble, refetch } = asked;
  return (
    <div className={classes['part']}>
      {trouble && (
        <ErrorNotice trouble={trouble} onRetry={() => void refetch()} retrying={loading} />
      )}
      {!answer && !trouble && (
        <div aria-busy="true">
          <Skeleton height={AT_ONCE * 64} />
        </div>
      )}
      {answer && answer.findings.length === 0 && page > 1 && (
        <p>
          {t('health.gone')}{' '}
          <Link {...healthUrl({ check: checkWord(check) })} resetScroll={false}>
            {t('health.toFirst')}
          </Link>
        </p>
      )}
      {answer && answer.findings.length > 0 && (
        <>
          <ol className={classes['list']} aria-busy={loading}>
            {answer.findings.map((finding) => (
              <FindingRow key={keyOf(finding)} check={check} finding={finding} repair={repair} />
            ))}
          </ol>
          <Pages check={check} page={page} total={answer.total} />
        </>
      )}
    </div>
  );
}

const keyOf = ({ sentence, statement, entity, other }: Finding) =>
  [statement, entity?.id, other?.id, sentence].join(' ');

type RowProps = { check: HealthCheck; finding: Finding; repair: Repair };

function FindingRow({ check, finding, repair }: RowProps) {
  const { entity, other, sentence } = finding;
  const ends = [entity, other].filter(
    (end): end is FoundEntity => end !== null && end !== undefined,
  );
  return (
    <li className={classes['row']}>
      <p className={classes['sentence']}>{sentence}</p>
      <p className={classes['ends']}>
        {ends.map((end) => (
          <EntityLink key={end.id} kind={end.kind} entity={end} />
        ))}
      </p>
      <div className={classes['repairs']}>
        <Repairs check={check} finding={finding} {...repair} />
        {entity && repair.mayPropose && (
          <EditFinding entity={entity} statement={finding.statement} />
        )}
      </div>
    </li>
  );
}

function Pages({ check, page, total }: { check: HealthCheck; page: number; total: number }) {
  const { t } = useTranslation();
  const last = Math.ceil(total / AT_ONCE);
  if (last <= 1) return null;
  const to = (other: number) => healthUrl({ check: checkWord(check), page: other });
  const first = (page - 1) * AT_ONCE + 1;
  return (
    <nav className={classes['pages']} aria-label={t('entity.pages.label')}>
      {page > 1 && (
        <Link {...to(page - 1)} resetScroll={false}>
          {t('entity.pages.previous')}
        </Link>
      )}
      <output>
        {t('health.page', {
          first: formatCount(first),
          last: formatCount(Math.min(total, first + AT_ONCE - 1)),
          total: formatCount(total),
        })}
      </output>
      {page < last && (
        <Link {...to(page + 1)} resetScroll={false}>
          {t('entity.pages.next')}
        </Link>
      )}
    </nav>
  );
}
