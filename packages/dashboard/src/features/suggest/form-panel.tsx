import { Button, Skeleton } from '@mantine/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftOperation, refOf } from '../../editing/draft-operation';
import type { FormFaults } from '../../editing/end-choice';
import type { FieldErrors } from '../../editing/field-inputs';
import type { OperationProblem } from '../../editing/place-problems';
import { useEditedEntity } from '../../editing/use-edited-entity';
import { useFaultWords } from '../../editing/use-fault-words';
import { ErrorNotice } from '../../ui/error-notice';
import { FormFields } from './form-fields';
import { type OpenForm, readForm } from './open-form';
import classes from './suggest-page.module.css';

type PanelProps = {
  form: OpenForm;
  /** What the server has found wrong with the operation that is edited. */
  problems: readonly OperationProblem[];
  onChange: (form: OpenForm) => void;
  onAdd: (operations: readonly DraftOperation[]) => void;
  onCancel: () => void;
};

/** The form of one change; what it comes to is added to the suggestion. */
export function FormPanel({ form, problems, onChange, onAdd, onCancel }: PanelProps) {
  const { t } = useTranslation();
  const id = useId();
  const place = useRef<HTMLFormElement>(null);
  const subject = form.form === 'create' ? undefined : form.subject;
  const { edited, trouble, refetch } = useEditedEntity(subject && refOf(subject));
  const { errors, all, check, forget } = useFormErrors(problems);
  useEffect(function goToForm() {
    place.current?.querySelector('h2')?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readForm(form, edited ?? null);
    if ('operations' in read) onAdd(read.operations);
    else check(read.faults);
  };
  useEffect(
    function goToFirstFault() {
      if (errors === NONE) return;
      place.current
        ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-faulty] input')
        ?.focus();
    },
    [errors],
  );
  const isWaiting = subject !== undefined && edited === undefined;
  return (
    <form
      ref={place}
      className={classes['panel']}
      aria-labelledby={id}
      noValidate
      onSubmit={submit}
    >
      <h2 id={id} tabIndex={-1}>
        {form.form === 'create' && form.word !== undefined
          ? t('suggest.words.describe', { word: form.word })
          : t(`suggest.form.${form.form}`, { name: subject?.name ?? '' })}
      </h2>
      {isWaiting && trouble && <ErrorNotice trouble={trouble} onRetry={refetch} />}
      {isWaiting && !trouble && (
        <div aria-busy="true">
          <Skeleton height={200} />
        </div>
      )}
      {!isWaiting && (
        <FormFields
          form={form}
          edited={edited ?? null}
          errors={errors}
          onChange={(next) => {
            forget();
            onChange({ ...next, touched: true });
          }}
        />
      )}
      {all !== undefined && (
        <p role="alert" className={classes['alert']}>
          {all}
        </p>
      )}
      <div className={classes['actions']}>
        <Button type="submit" disabled={isWaiting}>
          {t(form.at === null ? 'suggest.form.add' : 'suggest.form.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('suggest.form.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What is wrong, by field: what this page sees at once, or what the server has found. */
function useFormErrors(problems: readonly OperationProblem[]) {
  const say = useFaultWords();
  const [faults, setFaults] = useState<FormFaults | null>(null);
  const [errors, setErrors] = useState<FieldErrors>(() =>
    problems.length === 0 ? NONE : errorsOf(problems),
  );
  return {
    errors,
    all: faults && Object.hasOwn(faults, 'all') ? say(faults)['all'] : undefined,
    check: (found: FormFaults) => {
      setFaults(found);
      setErrors(say(found));
    },
    // What is mended is not complained of any more; the rest is looked at when it is added.
    forget: () => {
      setFaults(null);
      setErrors(NONE);
    },
  };
}

const NONE: FieldErrors = {};

function errorsOf(problems: readonly OperationProblem[]): FieldErrors {
  return Object.fromEntries(
    problems.map(({ field, message }) => [
      field === 'from' || field === 'to' ? 'other' : (field ?? 'all'),
      message,
    ]),
  );
}
