import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import type { Disclosure } from '../../lib/open-keys';
import { DisclosureRow } from '../../ui/disclosure-row';
import { EntityLink } from '../../ui/entity-link';
import { ErrorNotice } from '../../ui/error-notice';
import { EvidenceList } from '../../ui/evidence-list';
import { ShowMore } from '../../ui/show-more';
import { EditRowLink } from './edit-link';
import type { Statement, Statements } from './statement';
import classes from './statement-list.module.css';

/** How many statements a page of the API has. */
const PAGE = 100;

type ListProps = { items: readonly Statement[]; disclosure: Disclosure };

/** Statements as rows; each says where it comes from and unfolds its evidence in place. */
export function StatementList({ items, disclosure }: ListProps) {
  return (
    <ul>
      {items.map((statement) => (
        <StatementRow key={statement.key} statement={statement} disclosure={disclosure} />
      ))}
    </ul>
  );
}

function StatementRow({ statement, disclosure }: { statement: Statement; disclosure: Disclosure }) {
  const { t } = useTranslation();
  const { key, id, kind, entity, rank, grounds, detail } = statement;
  const dated = entity.status === 'DEPRECATED' || rank === 'DEPRECATED';
  return (
    <DisclosureRow
      rowKey={key}
      name={entity.name}
      basis={grounds.basis}
      disclosure={disclosure}
      grounds={<Grounds {...grounds} />}
    >
      <span>
        <EntityLink kind={kind} entity={entity} />
        <EditRowLink id={id} name={entity.name} />
      </span>
      {(detail || dated) && (
        <span className={classes['detail']}>
          {detail}
          {dated && <span className={classes['dated']}>{t('entity.dated')}</span>}
        </span>
      )}
    </DisclosureRow>
  );
}

function Grounds({ basis, gradeBasis, evidence }: Statement['grounds']) {
  return <EvidenceList basis={basis} evidence={evidence} {...(gradeBasis && { gradeBasis })} />;
}

type SectionProps = { title: string; statements: Statements; disclosure: Disclosure };

/** A titled list of statements of one type; nothing at all where there are none. */
export function StatementSection({ title, statements, disclosure }: SectionProps) {
  const { t } = useTranslation();
  const { items, total, rest } = statements;
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={classes['title']}>
        {title} <span className={classes['count']}>{formatCount(total)}</span>
      </h2>
      <StatementList items={items} disclosure={disclosure} />
      {rest ? (
        <RestOfList {...rest} shown={items.length} total={total} />
      ) : (
        total > items.length && (
          <p className={classes['more']}>{t('entity.first', { count: items.length })}</p>
        )
      )}
    </section>
  );
}

type RestProps = NonNullable<Statements['rest']> & { shown: number; total: number };

/** A way to what a list does not show yet, or why it cannot be had; nothing where it fits a page. */
function RestOfList({ loading, trouble, ask, shown, total }: RestProps) {
  if (trouble) return <ErrorNotice trouble={trouble} onRetry={ask} retrying={loading} />;
  if (total <= PAGE) return null;
  return <ShowMore shown={shown} total={total} loading={loading} onMore={ask} />;
}
