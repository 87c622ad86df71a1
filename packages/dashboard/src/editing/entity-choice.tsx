import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../lib/kinds';
import classes from './editing.module.css';
import type { EndChoice } from './end-choice';
import { EntityPicker } from './entity-picker';
import type { FieldErrors } from './field-inputs';
import { NewEntityFields } from './new-entity-fields';

type ChoiceProps = {
  label: string;
  kinds: readonly Kind[];
  newKinds: readonly Kind[];
  value: EndChoice;
  onChange: (value: EndChoice) => void;
  /** What is wrong with it is under this name, what is wrong with its fields under `name.field`. */
  field: string;
  errors: FieldErrors;
  description?: string | undefined;
};

/** Something that is looked for by its name and, where it is not there, is described as new. */
export function EntityChoice(props: ChoiceProps) {
  const { label, kinds, newKinds, value, onChange, field, errors, description } = props;
  const { t } = useTranslation();
  if (value?.what === 'new') {
    const { kind, texts } = value;
    return (
      <section className={classes['inset']}>
        <div className={classes['head']}>
          <h3>{t('editing.picker.newTitle', { kind: t(`kind.${kind}.one`).toLowerCase() })}</h3>
          <Button variant="default" size="xs" onClick={() => onChange(null)}>
            {t('editing.picker.notNew')}
          </Button>
        </div>
        <NewEntityFields
          brief
          kind={kind}
          texts={texts}
          onChange={(next) => onChange({ what: 'new', kind, texts: next })}
          onTake={(entity) => onChange({ what: 'known', entity })}
          errors={errorsWithin(field, errors)}
        />
      </section>
    );
  }
  return (
    <EntityPicker
      label={label}
      kinds={kinds}
      newKinds={newKinds}
      chosen={value?.entity ?? null}
      description={description}
      error={errors[field]}
      onChoose={(entity) => onChange(entity && { what: 'known', entity })}
      onNew={(kind, name) => onChange({ what: 'new', kind, texts: { name } })}
    />
  );
}

function errorsWithin(field: string, errors: FieldErrors): FieldErrors {
  const own = `${field}.`;
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([name]) => name.startsWith(own))
      .map(([name, error]) => [name.slice(own.length), error]),
  );
}
