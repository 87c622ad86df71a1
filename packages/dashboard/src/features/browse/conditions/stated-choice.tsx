import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './condition-builder.module.css';
import { type Stated, type StatedField, valuesOf } from './stated';
import { useStatedWords } from './use-stated-words';

type ChoiceProps = {
  fields: readonly StatedField[];
  stated: Stated;
  /** The number of the condition. */
  number: number;
  onChange: (stated: Stated) => void;
};

/** What is asked of the statement by which something connects; nothing, to begin with. */
export function StatedChoice({ fields, stated, number, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const wordOf = useStatedWords();
  return (
    <div className={classes['stated']}>
      {fields.map((field) => (
        <NativeSelect
          key={field}
          size="xs"
          aria-label={t(`browse.stated.label.${field}`, { number })}
          value={stated[field] ?? ''}
          data={[
            { value: '', label: t(`browse.stated.any.${field}`) },
            ...valuesOf(field).map((value) => ({ value, label: wordOf(field, value) })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            const { [field]: _former, ...others } = stated;
            onChange(value === '' ? others : { ...others, [field]: value });
          }}
        />
      ))}
    </div>
  );
}
