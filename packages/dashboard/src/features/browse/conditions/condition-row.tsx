import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntityPicker } from '../../../editing/entity-picker';
import { formatCount } from '../../../lib/format';
import { useEntityNames } from '../../../ui/changes/entity-names';
import type { BrowseState } from '../browse-state';
import type { KindList } from '../kind-list';
import classes from './condition-builder.module.css';
import type { DraftCondition } from './condition-draft';
import {
  type Condition,
  type ConditionField,
  conditionFields,
  isComplete,
  takesValue,
} from './conditions';
import { asksStatement } from './stated';
import { StatedChoice } from './stated-choice';
import { useCount } from './use-count';

type RowProps = {
  list: KindList;
  state: BrowseState;
  condition: DraftCondition;
  number: number;
  /** Whether the API has no room for it where it stands. */
  isMisfit: boolean;
  /** Whether it was tried to ask for it. */
  tried: boolean;
  onChange: (change: Partial<Condition>) => void;
  onRemove: () => void;
};

/** A condition: its field, its test, its value, and how many it matches by itself. */
export function ConditionRow(props: RowProps) {
  const { list, state, condition, number, isMisfit, tried, onChange, onRemove } = props;
  const { t } = useTranslation();
  const field = conditionFields(list).find(({ id }) => id === condition.field);
  const faultOf = useFault();
  if (!field) return null;
  const trimmed = { ...condition, value: condition.value.trim() };
  const complete = isComplete(field, trimmed);
  const fault = isMisfit
    ? t(condition.stated ? 'browse.condition.misfitStated' : 'browse.condition.misfit')
    : tried && !complete
      ? faultOf(field, trimmed)
      : undefined;
  return (
    <div className={classes['row']} data-condition={condition.key}>
      <FieldAndTest {...{ list, field, condition, number, onChange }} />
      <div className={classes['value']}>
        {takesValue(condition.test) ? (
          <ConditionValue
            field={field}
            number={number}
            value={condition.value}
            error={fault}
            onChange={(value) => onChange({ value })}
          />
        ) : (
          fault !== undefined && <p className={classes['error']}>{fault}</p>
        )}
      </div>
      {field.form === 'link' && (
        <StatedChoice
          fields={field.stated}
          stated={condition.stated ?? {}}
          number={number}
          onChange={(stated) => onChange({ stated: asksStatement(stated) ? stated : undefined })}
        />
      )}
      <span className={classes['count']}>
        {complete && <Count {...{ list, state, condition: trimmed }} />}
      </span>
      <CloseButton aria-label={t('browse.condition.remove', { number })} onClick={onRemove} />
    </div>
  );
}

type TestProps = Pick<RowProps, 'list' | 'condition' | 'number' | 'onChange'> & {
  field: ConditionField;
};

function FieldAndTest({ list, field, condition: { test }, number, onChange }: TestProps) {
  const { t } = useTranslation();
  const fields = conditionFields(list);
  return (
    <>
      <NativeSelect
        aria-label={t('browse.condition.field', { number })}
        value={field.id}
        data={fields.map(({ id, label }) => ({ value: id, label: t(label) }))}
        onChange={({ currentTarget }) => {
          const next = fields.find(({ id }) => id === currentTarget.value) ?? field;
          onChange({ field: next.id, test: next.tests[0] ?? 'is', value: '', stated: undefined });
        }}
      />
      <NativeSelect
        aria-label={t('browse.condition.test', { number })}
        value={test}
        data={field.tests.map((value) => ({ value, label: t(`browse.test.${value}`) }))}
        onChange={({ currentTarget }) => {
          const next = field.tests.find((one) => one === currentTarget.value) ?? test;
          onChange({ test: next, ...(!takesValue(next) && { value: '' }) });
        }}
      />
    </>
  );
}

type CountProps = Pick<RowProps, 'list' | 'state'> & { condition: Condition };

function Count({ list, state, condition }: CountProps) {
  const { t } = useTranslation();
  const count = useCount(list, state, { mode: 'all', items: [condition] });
  if (count === null) return t('browse.condition.counting');
  return t('browse.condition.counted', { number: formatCount(count) });
}

type ValueProps = {
  field: ConditionField;
  number: number;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

function ConditionValue({ field, number, value, error, onChange }: ValueProps) {
  const { t } = useTranslation();
  const names = useEntityNames();
  const label = t('browse.condition.value', { number });
  switch (field.form) {
    case 'choice':
      return (
        <NativeSelect
          aria-label={label}
          value={value}
          error={error}
          data={[
            { value: '', label: t('browse.condition.choose') },
            ...Object.entries(field.words).map(([one, word]) => ({ value: one, label: t(word) })),
          ]}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    case 'link': {
      const { kind } = field;
      return (
        <EntityPicker
          label={t('browse.condition.link', { kind: t(`kind.${kind}.one`), number })}
          kinds={[kind]}
          chosen={value === '' ? null : { kind, ...names.entity({ kind, slug: value }) }}
          error={error}
          onChoose={(entity) => onChange(entity && 'slug' in entity ? entity.slug : '')}
        />
      );
    }
    case 'text':
    case 'names':
    case 'number':
    case 'day':
      return (
        <TextInput
          aria-label={label}
          value={value}
          error={error}
          autoComplete="off"
          inputMode={field.form === 'number' ? 'decimal' : undefined}
          placeholder={field.form === 'day' ? t('browse.condition.dayNote') : undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    default:
      return field satisfies never;
  }
}

/** Says why a condition cannot be asked as it stands. */
function useFault() {
  const { t } = useTranslation();
  return ({ form }: ConditionField, { value }: Condition): string => {
    if (value !== '' && form === 'number') return t('browse.condition.notNumber', { value });
    if (value !== '' && form === 'day') return t('browse.condition.notDay', { value });
    return t('browse.condition.missing');
  };
}
