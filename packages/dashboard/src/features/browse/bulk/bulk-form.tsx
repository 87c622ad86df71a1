import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormFaults } from '../../../editing/end-choice';
import { EntityPicker } from '../../../editing/entity-picker';
import { type FieldErrors, FieldInputs } from '../../../editing/field-inputs';
import { StatementFields } from '../../../editing/statement-fields';
import { NO_STATEMENT } from '../../../editing/statement-form';
import {
  STATEMENT_SHAPES,
  type StatementWay,
  statementWays,
} from '../../../editing/statement-shapes';
import { StatementWayFields } from '../../../editing/statement-way';
import { useFaultWords } from '../../../editing/use-fault-words';
import { useFieldLabels } from '../../../editing/use-field-labels';
import type { Kind } from '../../../lib/kinds';
import { Tick } from '../tick';
import { BULK_WAYS, type BulkDraft } from './bulk-draft';
import { bulkFields } from './bulk-fields';
import classes from './bulk-form.module.css';

type FormProps = {
  kind: Kind;
  draft: BulkDraft;
  /** What is still wrong with it, once it was tried to save it. */
  faults: FormFaults | null;
  onChange: (change: Partial<BulkDraft>) => void;
};

/** What is to be done to all rows: a field set, something said or no longer said, or taken out of use. */
export function BulkForm({ kind, draft, faults, onChange }: FormProps) {
  const { t } = useTranslation();
  const errors = useFaultWords()(faults ?? {});
  return (
    <section className={classes['form']}>
      <h2>{t('bulk.form.title')}</h2>
      <WayChoice {...{ kind, draft, onChange }} />
      <WayFields {...{ kind, draft, errors, onChange }} />
    </section>
  );
}

const SAYING = ['STATE', 'GRADE', 'UNSTATE'] as const;

/** Stands between a way and the field that it sets. */
const SEPARATOR = ':';

function WayChoice({ kind, draft, onChange }: Omit<FormProps, 'faults'>) {
  const { t } = useTranslation();
  const { label } = useFieldLabels();
  const { way, field } = draft;
  const fields = bulkFields(kind).map(({ name }) => ({
    value: `FIELD${SEPARATOR}${name}`,
    label: t('bulk.form.field', { field: label(name, 'short') }),
  }));
  // Of sources nothing is said; they are what others rest on.
  const ways = statementWays(kind).length === 0 ? [] : SAYING;
  const choose = (value: string) => {
    const [next, name = null] = value.split(SEPARATOR);
    onChange({
      way: BULK_WAYS.find((one) => one === next) ?? null,
      field: name,
      texts: {},
      empties: false,
      statement: NO_STATEMENT,
      sets: false,
      replacedBy: null,
      out: [],
      reason: null,
    });
  };
  return (
    <NativeSelect
      className={classes['choice']}
      label={t('bulk.form.what')}
      value={way === null ? '' : way === 'FIELD' ? `FIELD${SEPARATOR}${field}` : way}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      data={[
        { value: '', label: t('bulk.form.choose') },
        { group: t('bulk.form.group.set'), items: fields },
        {
          group: t('bulk.form.group.say'),
          items: ways.map((value) => ({ value, label: t(`bulk.form.way.${value}`) })),
        },
        {
          group: t('bulk.form.group.use'),
          items: [{ value: 'DEPRECATE', label: t('bulk.form.way.DEPRECATE') }],
        },
      ].filter((one) => !('items' in one) || one.items.length > 0)}
    />
  );
}

type FieldsProps = Omit<FormProps, 'faults'> & { errors: FieldErrors };

function WayFields(props: FieldsProps) {
  const { draft } = props;
  switch (draft.way) {
    case null:
      return null;
    case 'FIELD':
      return <SetField {...props} />;
    case 'STATE':
      return <StateFields {...props} />;
    case 'GRADE':
      return <GradeFields {...props} />;
    case 'UNSTATE':
      return <Way {...props} />;
    case 'DEPRECATE':
      return <Replacement {...props} />;
    default:
      return draft.way satisfies never;
  }
}

function SetField({ kind, draft, errors, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const shape = bulkFields(kind).find(({ name }) => name === draft.field);
  if (!shape) return null;
  const { optional, ...needed } = shape;
  return (
    <>
      {!draft.empties && (
        <FieldInputs
          shapes={[needed]}
          texts={draft.texts}
          errors={errors}
          onChange={(texts) => onChange({ texts })}
        />
      )}
      {optional && (
        <Tick
          label={t('bulk.form.empties')}
          checked={draft.empties}
          onChange={(empties) => onChange({ empties })}
        />
      )}
    </>
  );
}

function StateFields({ kind, draft, errors, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { way } = draft.statement;
  return (
    <>
      <StatementFields
        subject={useEach(kind)}
        value={draft.statement}
        errors={errors}
        newKinds={[]}
        onChange={(statement) => onChange({ statement })}
      />
      {way && isGraded(way) && (
        <Tick
          label={t('bulk.form.sets')}
          checked={draft.sets}
          onChange={(sets) => onChange({ sets })}
        />
      )}
    </>
  );
}

function GradeFields(props: FieldsProps) {
  const { draft, errors, onChange } = props;
  const { t } = useTranslation();
  const { statement } = draft;
  const { way } = statement;
  return (
    <>
      <Way {...props} isOffered={isGraded} />
      {way && (
        <>
          <p className={classes['note']}>{t('bulk.form.grades')}</p>
          <FieldInputs
            shapes={STATEMENT_SHAPES[way.type].fields.map((shape) => ({
              ...shape,
              optional: true as const,
            }))}
            texts={statement.texts}
            errors={errors}
            onChange={(texts) => onChange({ statement: { ...statement, texts } })}
          />
          {errors['all'] !== undefined && <p className={classes['error']}>{errors['all']}</p>}
        </>
      )}
    </>
  );
}

type WayProps = FieldsProps & { isOffered?: (way: StatementWay) => boolean };

function Way({ kind, draft, errors, onChange, ...offered }: WayProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['fields']}>
      <StatementWayFields
        {...offered}
        subject={useEach(kind)}
        label={t('bulk.form.statement')}
        value={draft.statement}
        errors={errors}
        newKinds={[]}
        onChange={(statement) => onChange({ statement })}
      />
    </div>
  );
}

function Replacement({ kind, draft, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['fields']}>
      <EntityPicker
        label={t('bulk.form.replacedBy')}
        description={t('bulk.form.replacedByNote')}
        kinds={[kind]}
        chosen={draft.replacedBy}
        onChoose={(replacedBy) => onChange({ replacedBy })}
      />
    </div>
  );
}

function isGraded({ type }: StatementWay): boolean {
  return STATEMENT_SHAPES[type].fields.length > 0;
}

/** What stands for each of the rows in a sentence. */
function useEach(kind: Kind) {
  const { t } = useTranslation();
  return { kind, slug: '', name: t('bulk.form.each') };
}
