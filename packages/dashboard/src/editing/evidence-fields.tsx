import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './editing.module.css';
import { EntityChoice } from './entity-choice';
import type { EvidenceForm } from './evidence-form';
import type { FieldErrors } from './field-inputs';

type EvidenceProps = {
  value: EvidenceForm;
  onChange: (value: EvidenceForm) => void;
  errors: FieldErrors;
};

const SOURCE = ['Source'] as const;

/** A place in a source, and what stands there in one's own words. */
export function EvidenceFields({ value, onChange, errors }: EvidenceProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['fields']}>
      <EntityChoice
        label={t('editing.evidence.source')}
        kinds={SOURCE}
        newKinds={SOURCE}
        field="source"
        value={value.source}
        errors={errors}
        onChange={(source) => onChange({ ...value, source })}
      />
      <TextInput
        label={t('editing.evidence.locator')}
        description={t('editing.evidence.locatorNote')}
        value={value.locator}
        error={errors['locator']}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange({ ...value, locator: currentTarget.value })}
      />
      <Textarea
        label={t('editing.evidence.note')}
        description={t('editing.evidence.noteNote')}
        rows={3}
        value={value.note}
        error={errors['note']}
        onChange={({ currentTarget }) => onChange({ ...value, note: currentTarget.value })}
      />
    </div>
  );
}
