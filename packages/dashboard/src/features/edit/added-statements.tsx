import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEntity } from '../../editing/draft-operation';
import { StatementFields } from '../../editing/statement-fields';
import { STATEMENT_SHAPES, type StatementWay, statementWays } from '../../editing/statement-shapes';
import { KINDS } from '../../lib/kinds';
import { type AddedStatement, newAdded } from './edit-draft';
import classes from './edit-page.module.css';
import { PartProblem } from './part-problem';
import { addedPart } from './read-draft';
import type { PartErrors } from './use-part-errors';

type AddedProps = {
  entity: DraftEntity;
  title: string;
  added: readonly AddedStatement[];
  /** What is offered to be stated, each by a button of its own. */
  offered?: readonly StatementWay[];
  errors: PartErrors;
  onChange: (added: readonly AddedStatement[]) => void;
};

const NONE: readonly StatementWay[] = [];

/** Statements that are to be added, each with all that it takes to say it. */
export function AddedStatements(props: AddedProps) {
  const { entity, title, added, offered = NONE, errors, onChange } = props;
  const { t } = useTranslation();
  // What is there when the page is drawn was begun before, and takes the focus from nothing.
  const [earlier] = useState(() => new Set(added.map(({ key }) => key)));
  const add = (way: StatementWay | null) => onChange([...added, newAdded(way)]);
  // Of a source nothing is stated; statements rest on it.
  if (statementWays(entity.kind).length === 0) return null;
  return (
    <section className={classes['part']}>
      <h2>{title}</h2>
      {added.map(({ key, value }, at) => (
        <AddedForm
          key={key}
          entity={entity}
          value={value}
          part={addedPart(key)}
          takesFocus={!earlier.has(key)}
          errors={errors}
          onChange={(next) => onChange(added.with(at, { key, value: next }))}
          onLeaveOut={() => onChange(added.toSpliced(at, 1))}
        />
      ))}
      <div className={classes['links']}>
        {offered.map((way) => (
          <Button key={`${way.type} ${way.outward}`} variant="default" onClick={() => add(way)}>
            {t(`editing.statement.${way.outward ? 'out' : 'in'}.${way.type}`, { name: '…' })}
          </Button>
        ))}
        <Button variant="default" onClick={() => add(null)}>
          {t(offered.length > 0 ? 'edit.added.else' : 'edit.added.more')}
        </Button>
      </div>
    </section>
  );
}

type FormProps = {
  entity: DraftEntity;
  value: AddedStatement['value'];
  part: string;
  takesFocus: boolean;
  errors: PartErrors;
  onChange: (value: AddedStatement['value']) => void;
  onLeaveOut: () => void;
};

/** What the form shows errors of beside the fields that are the statement's own. */
const FORM_FIELDS = new Set(['way', 'other', 'source', 'locator', 'note']);

function AddedForm(props: FormProps) {
  const { entity, value, part, takesFocus, errors, onChange, onLeaveOut } = props;
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    function goToForm() {
      if (!takesFocus) return;
      const fields = 'select, input, textarea';
      const [first, second] = place.current?.querySelectorAll<HTMLElement>(fields) ?? [];
      // What to say is chosen already where one has added to a list.
      (first instanceof HTMLSelectElement && first.value !== '' ? second : first)?.focus();
    },
    [takesFocus],
  );
  const found = errors.of(part);
  const shapes: readonly { name: string }[] = value.way
    ? STATEMENT_SHAPES[value.way.type].fields
    : [];
  const isShown = (field: string) =>
    FORM_FIELDS.has(field) || field.includes('.') || shapes.some(({ name }) => name === field);
  const rest = Object.entries(found).filter(([field]) => !isShown(field));
  return (
    <div ref={place} className={classes['panel']}>
      <div className={classes['head']}>
        <h3>
          <span className={classes['plus']} aria-hidden="true">
            +
          </span>{' '}
          {t('edit.added.new')}
        </h3>
        <Button variant="default" size="xs" onClick={onLeaveOut}>
          {t('edit.added.leaveOut')}
        </Button>
      </div>
      <StatementFields
        subject={entity}
        value={value}
        errors={found}
        newKinds={KINDS}
        onChange={onChange}
      />
      <PartProblem text={rest.map(([, text]) => text).join(' ') || undefined} />
    </div>
  );
}
