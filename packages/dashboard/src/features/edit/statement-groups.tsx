import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refOf, type Stated } from '../../editing/draft-operation';
import type { EditedEntity, MoreStatements } from '../../editing/read-edited-entity';
import { type StatementWay, statementWays } from '../../editing/statement-shapes';
import { formatCount } from '../../lib/format';
import { statementVerb } from '../../lib/statement-verb';
import { ShowMore } from '../../ui/show-more';
import { TroubleLine } from '../../ui/trouble-line';
import type { Decisions } from './conflict-mark';
import { type EditDraft, newAdded } from './edit-draft';
import classes from './edit-page.module.css';
import { rowPart } from './read-draft';
import { StatementRow } from './statement-row';
import type { AskMore } from './use-live-entity';
import type { PartErrors } from './use-part-errors';

type GroupsProps = {
  edited: EditedEntity;
  draft: EditDraft;
  errors: PartErrors;
  /** The statement that one has come for, by id. */
  at: string | undefined;
  decisions: Decisions;
  more: AskMore;
  onChange: (next: EditDraft) => void;
};

/** What is stated of an entity, by what is said: each statement is changed where it stands. */
export function StatementGroups(props: GroupsProps) {
  const { edited, draft, errors, at, decisions, more, onChange } = props;
  const { entity, statements } = edited;
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(at === undefined ? [] : [at]),
  );
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const isOutward = ({ from }: Stated) => refOf(from) === refOf(entity);
  // What was removed by somebody else stays until one has decided what becomes of one's own changes.
  const known = new Set(statements.map(({ id }) => id));
  const gone = Object.values(draft.rows)
    .map(({ stated }) => stated)
    .filter(({ id }) => !known.has(id));
  return statementWays(entity.kind).map((way) => {
    const own = [...statements, ...gone].filter(
      (stated) => stated.type === way.type && isOutward(stated) === way.outward,
    );
    const left = edited.more.filter(
      ({ type, outward }) => type === way.type && outward === way.outward,
    );
    return (
      <Group
        key={`${way.type} ${way.outward}`}
        way={way}
        name={entity.name}
        shown={own.length}
        left={left}
        more={more}
        onAdd={() => onChange({ ...draft, added: [...draft.added, newAdded(way)] })}
      >
        {own.map((stated) => (
          <StatementRow
            key={stated.id}
            {...{ stated, draft, errors, decisions, onChange }}
            other={way.outward ? stated.to : stated.from}
            open={open.has(stated.id) || errors.has(rowPart(stated.id))}
            isFirst={stated.id === at}
            onToggle={() => toggle(stated.id)}
          />
        ))}
      </Group>
    );
  });
}

type GroupProps = {
  way: StatementWay;
  name: string;
  shown: number;
  /** What there is beyond what is shown. */
  left: readonly MoreStatements[];
  more: AskMore;
  onAdd: () => void;
  children: ReactNode;
};

function Group({ way, name, shown, left, more, onAdd, children }: GroupProps) {
  const { t } = useTranslation();
  const total = left.reduce((sum, one) => sum + one.left, shown);
  const verb = t(`entity.verb.${statementVerb(way.type)}`);
  const title = t(way.outward ? 'edit.group.out' : 'edit.group.in', { name, verb });
  return (
    <section className={classes['group']}>
      <div className={classes['head']}>
        <h2 className={classes['groupTitle']}>
          {title} <span className={classes['count']}>{formatCount(total)}</span>
        </h2>
        <Button
          variant="default"
          size="xs"
          aria-label={t('edit.added.toOf', { title })}
          onClick={onAdd}
        >
          {t('edit.added.to')}
        </Button>
      </div>
      {shown > 0 && <ul className={classes['rows']}>{children}</ul>}
      {total > shown && (
        <>
          <TroubleLine trouble={more.trouble} />
          <ShowMore
            {...{ shown, total }}
            loading={more.loading}
            onMore={() => more.ask(left.map(({ connection }) => connection))}
          />
        </>
      )}
    </section>
  );
}
