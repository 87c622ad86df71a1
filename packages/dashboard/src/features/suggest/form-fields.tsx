import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChipChoice } from '../../editing/chip-choice';
import type { Stated } from '../../editing/draft-operation';
import { EvidenceFields } from '../../editing/evidence-fields';
import { type FieldErrors, FieldInputs } from '../../editing/field-inputs';
import { fieldsOfKind } from '../../editing/field-shapes';
import { NewEntityFields } from '../../editing/new-entity-fields';
import type { EditedEntity } from '../../editing/read-edited-entity';
import { StatementFields } from '../../editing/statement-fields';
import { textsOfStatement } from '../../editing/statement-form';
import { STATEMENT_SHAPES } from '../../editing/statement-shapes';
import { useStatementWords } from '../../editing/use-operation-words';
import { freshForm, HOWS, NEW_ALONG, NEW_KINDS, type OpenForm } from './open-form';
import classes from './suggest-page.module.css';

type FieldsProps<Form extends OpenForm = OpenForm> = {
  form: Form;
  /** The entity as it is, where the form is about one. */
  edited: EditedEntity | null;
  errors: FieldErrors;
  onChange: (form: OpenForm) => void;
};

type Of<Name extends OpenForm['form']> = Extract<OpenForm, { form: Name }>;

/** The fields of the form that is open. */
export function FormFields({ form, ...props }: FieldsProps) {
  switch (form.form) {
    case 'correct':
      return <CorrectFields {...props} form={form} />;
    case 'state':
      return (
        <StatementFields
          subject={form.subject}
          value={form.value}
          newKinds={NEW_KINDS}
          errors={props.errors}
          onChange={(value) => props.onChange({ ...form, value })}
        />
      );
    case 'wrong':
      return <WrongFields {...props} form={form} />;
    case 'create':
      return <CreateFields {...props} form={form} />;
    default:
      return form satisfies never;
  }
}

function CorrectFields({ form, edited, errors, onChange }: FieldsProps<Of<'correct'>>) {
  return (
    <FieldInputs
      shapes={fieldsOfKind(form.subject.kind)}
      texts={{ ...edited?.texts, ...form.texts }}
      errors={errors}
      onChange={(texts) => onChange({ ...form, texts })}
    />
  );
}

function WrongFields({ form, edited, errors, onChange }: FieldsProps<Of<'wrong'>>) {
  const { t } = useTranslation();
  const { statement, how } = form;
  const choose = (id: string) => {
    const found = edited?.statements.find((one) => one.id === id) ?? null;
    const fresh = freshForm('wrong', form.subject);
    onChange({
      ...fresh,
      ...form,
      statement: found,
      how: null,
      texts: found ? textsOfStatement(found) : {},
    });
  };
  const hasFields = statement !== null && STATEMENT_SHAPES[statement.type].fields.length > 0;
  const hows = HOWS.filter((one) => one !== 'change' || hasFields);
  return (
    <>
      <StatementSelect
        statements={edited?.statements ?? []}
        chosen={statement}
        error={errors['statement']}
        onChoose={choose}
      />
      {statement && (
        <ChipChoice
          label={t('suggest.form.how')}
          options={hows.map((value) => ({ value, label: t(`suggest.form.hows.${value}`) }))}
          value={how ?? ''}
          error={errors['how']}
          onChange={(value) =>
            onChange({ ...form, how: HOWS.find((one) => one === value) ?? null })
          }
        />
      )}
      {statement && how === 'change' && (
        <FieldInputs
          shapes={STATEMENT_SHAPES[statement.type].fields}
          texts={form.texts}
          errors={errors}
          onChange={(texts) => onChange({ ...form, texts })}
        />
      )}
      {how === 'remove' && <p className={classes['soft']}>{t('suggest.form.removeNote')}</p>}
      {how === 'support' && (
        <EvidenceFields
          value={form.evidence}
          errors={errors}
          onChange={(evidence) => onChange({ ...form, evidence })}
        />
      )}
    </>
  );
}

type SelectProps = {
  statements: readonly Stated[];
  chosen: Stated | null;
  error: string | undefined;
  onChoose: (id: string) => void;
};

function StatementSelect({ statements, chosen, error, onChoose }: SelectProps) {
  const { t } = useTranslation();
  const say = useStatementWords();
  // One that is edited may have gone since; it stays to be seen.
  const all =
    chosen && !statements.some(({ id }) => id === chosen.id) ? [chosen, ...statements] : statements;
  return (
    <NativeSelect
      className={classes['text']}
      label={t('suggest.form.statement')}
      value={chosen?.id ?? ''}
      error={error}
      data={[
        { value: '', label: t('suggest.form.statementChoose') },
        ...all.map((one) => ({ value: one.id, label: say(one, one.fields) })),
      ]}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}

function CreateFields({ form, errors, onChange }: FieldsProps<Of<'create'>>) {
  const { t } = useTranslation();
  const { kind, texts } = form;
  return (
    <>
      <ChipChoice
        label={t('suggest.form.kind')}
        options={(kind === 'Source' ? NEW_ALONG : NEW_KINDS).map((value) => ({
          value,
          label: t(`kind.${value}.one`),
        }))}
        value={kind ?? ''}
        error={errors['kind']}
        onChange={(value) =>
          onChange({ ...form, kind: NEW_ALONG.find((one) => one === value) ?? null })
        }
      />
      {kind && (
        <NewEntityFields
          key={kind}
          kind={kind}
          texts={texts}
          errors={errors}
          onChange={(next) => onChange({ ...form, texts: next })}
          onTake={(entity) => onChange(freshForm('correct', entity))}
        />
      )}
    </>
  );
}
