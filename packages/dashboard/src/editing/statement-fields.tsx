import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../lib/kinds';
import type { DraftEntity } from './draft-operation';
import classes from './editing.module.css';
import { EvidenceFields } from './evidence-fields';
import { NO_EVIDENCE } from './evidence-form';
import { type FieldErrors, FieldInputs } from './field-inputs';
import type { StatementForm } from './statement-form';
import { STATEMENT_SHAPES } from './statement-shapes';
import { StatementWayFields } from './statement-way';

type StatementProps = {
  subject: DraftEntity;
  value: StatementForm;
  onChange: (value: StatementForm) => void;
  errors: FieldErrors;
  /** The kinds of which something new may stand at the other end. */
  newKinds: readonly Kind[];
};

/** What is said of an entity: which statement, of what else, how much, and where it says so. */
export function StatementFields({ subject, value, onChange, errors, newKinds }: StatementProps) {
  const { t } = useTranslation();
  const { way, texts } = value;
  return (
    <div className={classes['fields']}>
      <StatementWayFields
        {...{ subject, value, onChange, errors, newKinds }}
        label={t('editing.statement.way')}
      />
      {way && (
        <>
          <FieldInputs
            shapes={STATEMENT_SHAPES[way.type].fields}
            texts={texts}
            errors={errors}
            onChange={(next) => onChange({ ...value, texts: next })}
          />
          <EvidencePart value={value} onChange={onChange} errors={errors} />
        </>
      )}
    </div>
  );
}

function EvidencePart({
  value,
  onChange,
  errors,
}: Pick<StatementProps, 'value' | 'onChange' | 'errors'>) {
  const { t } = useTranslation();
  if (!value.evidence) {
    return (
      <div>
        <Button
          variant="default"
          size="xs"
          onClick={() => onChange({ ...value, evidence: NO_EVIDENCE })}
        >
          {t('editing.evidence.add')}
        </Button>
      </div>
    );
  }
  return (
    <section className={classes['inset']}>
      <div className={classes['head']}>
        <h3>{t('editing.evidence.title')}</h3>
        <Button variant="default" size="xs" onClick={() => onChange({ ...value, evidence: null })}>
          {t('editing.evidence.leaveOut')}
        </Button>
      </div>
      <EvidenceFields
        value={value.evidence}
        errors={errors}
        onChange={(evidence) => onChange({ ...value, evidence })}
      />
    </section>
  );
}
